import TextImport

/// The words of a file, whatever it is written in.
struct DecodedFile {
  /// The text in UTF-8.
  var utf8: [UInt8]
  /// What the file says of itself outside its text.
  var metadata: DocumentMetadata
  /// What a person should know about the file's encoding.
  var notice: Notice?

  /// Decodes the bytes of a file.
  init(_ bytes: [UInt8], of file: InputFile) throws(Complaint) {
    do {
      let text = try ReadableDocument(bytes, name: file.isStandardInput ? nil : file.path)
      utf8 = text.utf8
      metadata = text.metadata
      if text.replacedBytes > 0 {
        notice = .replacedBytes(
          file: file.displayName, count: text.replacedBytes, encoding: text.encodingName)
      } else if text.encodingName != "UTF-8" {
        notice = .otherEncoding(file: file.displayName, encoding: text.encodingName)
      }
    } catch {
      throw .notText(file: file.displayName, error)
    }
  }
}
