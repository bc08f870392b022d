/// The domain files that the program was built with.
enum EmbeddedDomainFiles {
  /// Reads all of them, ordered by path.
  ///
  /// - Parameter onlyLanguage: The language whose terms are wanted; nil for all languages.
  /// - Throws: the first thing that is wrong with one.
  static func read(
    onlyLanguage: String? = nil
  ) throws(DomainFileError) -> [DomainFile] {
    var files: [DomainFile] = []
    for name in BundledText.names(in: "domains") {
      let path = "domains/" + name
      guard let bytes = BundledText.bytes(at: path) else { continue }
      files.append(try DomainFileReader.read(bytes, path: path, onlyLanguage: onlyLanguage))
    }
    return files
  }
}

extension DomainScorer {
  /// Prepares the words of the program's own domain files for a language.
  ///
  /// - Throws: the first thing that is wrong with a file.
  init(language: String) throws(DomainFileError) {
    let code = Self.primarySubtag(language)
    self.init(files: try EmbeddedDomainFiles.read(onlyLanguage: code), language: code)
  }
}
