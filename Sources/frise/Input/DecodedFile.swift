import TextImport

/// A text file in UTF-8.
struct DecodedFile {
  /// The text.
  var utf8: [UInt8]
  /// What a person should know about the file's encoding.
  var notice: Notice?

  /// Decodes the bytes of a file.
  init(_ bytes: [UInt8], of file: InputFile) throws(Complaint) {
    do {
      let text = try DecodedText(decoding: bytes)
      utf8 = text.utf8
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
