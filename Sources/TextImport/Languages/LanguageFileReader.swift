/// Reads the text of a language file into its sections, one line at a time.
struct LanguageFileReader {
  private enum Section {
    case none, language, settings
    case words(String, joined: [String])
    case phrase, rule
  }

  private var file: LanguageFile
  private var section = Section.none
  private var line = 0

  private init(name: String) { file = LanguageFile(name: name) }

  /// Reads the whole text.
  ///
  /// - Throws: The first line that does not fit, with what was expected there.
  static func read(_ text: String, name: String) throws(LanguageFileError) -> LanguageFile {
    var reader = LanguageFileReader(name: name)
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      reader.line += 1
      try reader.take(Substring(line).trimmed)
    }
    if reader.file.code.isEmpty {
      throw reader.error("the file has no “code:” under [language]")
    }
    return reader.file
  }

  private func error(_ problem: String) -> LanguageFileError {
    LanguageFileError(file: file.name, line: line, problem: problem)
  }

  private mutating func take(_ text: String) throws(LanguageFileError) {
    let bytes = text.utf8
    if bytes.isEmpty || bytes.first == 0x23 { return }
    if bytes.first == 0x5B, bytes.last == 0x5D, !bytes.contains(0x3C) {
      return try begin(text.dropFirst().dropLast().trimmed)
    }
    switch section {
    case .none: throw error("a line before the first [section]")
    case .language: try takeSetting(text, identity: true)
    case .settings: try takeSetting(text, identity: false)
    case .words(let category, let joined): try takeWords(text, category: category, joined)
    case .phrase: try takePhrase(text)
    case .rule: try takeRule(text)
    }
  }

  private mutating func begin(_ heading: String) throws(LanguageFileError) {
    let parts = heading.split(separator: " ").map(String.init)
    switch (parts.first, parts.count) {
    case ("language", 1): section = .language
    case ("settings", 1): section = .settings
    case ("words", 2): section = .words(parts[1], joined: [])
    case ("words", 4...) where parts[2] == "joined":
      section = .words(parts[1], joined: Array(parts[3...]))
    case ("phrase", 2):
      section = .phrase
      file.phrases.append(.init(name: parts[1], pattern: "", line: line))
    case ("rule", 2):
      section = .rule
      file.rules.append(.init(name: parts[1], line: line))
    default:
      throw error(
        "expected [language], [settings], [words NAME], [words NAME joined PARTICLE …], [phrase NAME] or [rule NAME], found [\(heading)]"
      )
    }
  }

  private func keyAndValue(_ text: String) -> (key: String, value: String)? {
    let bytes = text.utf8
    guard let colon = bytes.firstIndex(of: 0x3A) else { return nil }
    return (text[..<colon].trimmed, text[bytes.index(after: colon)...].trimmed)
  }

  private mutating func takeSetting(_ text: String, identity: Bool) throws(LanguageFileError) {
    guard let (key, value) = keyAndValue(text) else { throw error("expected “name: value”") }
    switch (identity, key) {
    case (true, "code"): file.code = value
    case (true, "name"): file.languageName = value
    case (true, _): throw error("expected “code:” or “name:”, found “\(key):”")
    case (false, _): file.settings[key] = value
    }
  }

  private mutating func takeWords(
    _ text: String, category: String, _ joined: [String]
  ) throws(LanguageFileError) {
    let pair = keyAndValue(text)
    let forms = (pair?.value ?? text).utf8.split(separator: 0x2C).map { Substring($0).trimmed }
    for form in forms where !form.isEmpty {
      for written in [form] + joined.map({ Self.joining($0, to: form) }) {
        file.categories[category, default: []].append(
          .init(value: pair?.key, form: written, line: line))
      }
    }
  }

  /// A form with a particle written together with it: of Arabic’s article behind a lām only the lām stays.
  private static func joining(_ particle: String, to form: String) -> String {
    let isContracted =
      particle.unicodeScalars.last == "\u{0644}"
      && form.unicodeScalars.starts(with: "\u{0627}\u{0644}".unicodeScalars)
    return particle + (isContracted ? String(form.unicodeScalars.dropFirst()) : form)
  }

  private mutating func takePhrase(_ text: String) throws(LanguageFileError) {
    guard let (key, value) = keyAndValue(text), key == "match", let last = file.phrases.indices.last
    else { throw error("expected “match: pattern”") }
    let earlier = file.phrases[last].pattern
    file.phrases[last].pattern = earlier.isEmpty ? value : earlier + " | " + value
  }

  private mutating func takeRule(_ text: String) throws(LanguageFileError) {
    guard let last = file.rules.indices.last else { return }
    if text.hasPrefix("+ ") || text.hasPrefix("- ") {
      let example = try RuleExample(
        text.dropFirst(2).trimmed, isReject: text.hasPrefix("-"), line: line, file: file.name)
      file.rules[last].examples.append(example)
      return
    }
    switch keyAndValue(text) {
    case ("match", let pattern)?: file.rules[last].patterns.append((pattern, line))
    case ("value", let value)?:
      file.rules[last].value = value
      file.rules[last].valueLine = line
    default: throw error("expected “match:”, “value:”, “+ example” or “- reject”")
    }
  }
}
