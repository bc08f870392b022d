import TextImport

extension Notice {
  /// What to say about an article; of one without events only why there is none.
  static func notices(of document: ImportedDocument, file: String) -> [Notice] {
    let isEmpty = document.events.isEmpty
    return document.notices.compactMap { notice in
      switch notice {
      case .replacedBytes(let count, let encoding):
        .replacedBytes(file: file, count: count, encoding: encoding)
      case .otherEncoding(let encoding): .otherEncoding(file: file, encoding: encoding)
      case .unknownLanguage: isEmpty ? nil : .unknownLanguage(file: file)
      case .unknownPublication: isEmpty ? nil : .unknownPublication(file: file)
      case .noEvent: .noEvent(file: file)
      }
    }
  }
}
