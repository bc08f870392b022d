/// Reads the text of a language file into its sections, one line at a time.
struct LanguageFileReader {
  private enum Section {
    case none, language, settings
    case words(String, joined: [String])
    case phrase, rule
  }

  private var file: LanguageFile
  private var section = Section.none
  /// The forms of the section of words that is being read.
  private var words: [LanguageFile.WordEntry] = []
  private var line = 0

  private init(name: String) { file = LanguageFile(name: name) }

  /// Reads the whole text.
  ///
  /// - Throws: The first line that does not fit, with what was expected there.
  static func read(_ text: String, name: String) throws(LanguageFileError) -> LanguageFile {
    try read(Array(text.utf8), name: name)
  }

  /// Reads the whole text, given as UTF-8.
  ///
  /// - Throws: The first line that does not fit, with what was expected there.
  static func read(_ utf8: [UInt8], name: String) throws(LanguageFileError) -> LanguageFile {
    var reader = LanguageFileReader(name: name)
    var rest = utf8[...]
    while true {
      let end = rest.firstIndex(of: 0x0A)
      reader.line += 1
      try reader.take(rest[..<(end ?? rest.endIndex)].trimmed)
      guard let end else { break }
      rest = rest[(end + 1)...]
    }
    reader.endWords()
    if reader.file.code.isEmpty {
      throw reader.error("the file has no “code:” under [language]")
    }
    return reader.file
  }

  private func error(_ problem: String) -> LanguageFileError {
    LanguageFileError(file: file.name, line: line, problem: problem)
  }

  private mutating func take(_ bytes: ArraySlice<UInt8>) throws(LanguageFileError) {
    if bytes.isEmpty || bytes.first == 0x23 { return }
    if bytes.first == 0x5B, bytes.last == 0x5D, !bytes.contains(0x3C) {
      endWords()
      return try begin(bytes.dropFirst().dropLast().trimmed.text)
    }
    switch section {
    case .none: throw error("a line before the first [section]")
    case .language: try takeSetting(bytes, identity: true)
    case .settings: try takeSetting(bytes, identity: false)
    case .words(_, let joined): takeWords(bytes, joined: joined)
    case .phrase: try takePhrase(bytes)
    case .rule: try takeRule(bytes)
    }
  }

  private mutating func endWords() {
    if case .words(let category, _) = section, !words.isEmpty {
      file.categories[category, default: []] += words
    }
    words.removeAll(keepingCapacity: true)
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

  private typealias Pair = (key: ArraySlice<UInt8>, value: ArraySlice<UInt8>)

  private func keyAndValue(_ bytes: ArraySlice<UInt8>) -> Pair? {
    guard let colon = bytes.firstIndex(of: 0x3A) else { return nil }
    return (bytes[..<colon].trimmed, bytes[(colon + 1)...].trimmed)
  }

  private mutating func takeSetting(
    _ bytes: ArraySlice<UInt8>, identity: Bool
  ) throws(LanguageFileError) {
    guard let pair = keyAndValue(bytes) else { throw error("expected “name: value”") }
    let (key, value) = (pair.key.text, pair.value.text)
    switch (identity, key) {
    case (true, "code"): file.code = value
    case (true, "name"): file.languageName = value
    case (true, _): throw error("expected “code:” or “name:”, found “\(key):”")
    case (false, _): file.settings[key] = value
    }
  }

  private mutating func takeWords(_ bytes: ArraySlice<UInt8>, joined: [String]) {
    let pair = keyAndValue(bytes)
    let value = pair?.key.text
    var rest = pair?.value ?? bytes
    while !rest.isEmpty {
      let end = rest.firstIndex(of: 0x2C) ?? rest.endIndex
      let form = rest[..<end].trimmed.text
      rest = rest[end...].dropFirst()
      if form.isEmpty { continue }
      words.append(.init(value: value, form: form, line: line))
      for particle in joined {
        words.append(.init(value: value, form: Self.joining(particle, to: form), line: line))
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

  private mutating func takePhrase(_ bytes: ArraySlice<UInt8>) throws(LanguageFileError) {
    guard let pair = keyAndValue(bytes), pair.key.text == "match",
      let last = file.phrases.indices.last
    else { throw error("expected “match: pattern”") }
    let value = pair.value.text
    let earlier = file.phrases[last].pattern
    file.phrases[last].pattern = earlier.isEmpty ? value : earlier + " | " + value
  }

  private mutating func takeRule(_ bytes: ArraySlice<UInt8>) throws(LanguageFileError) {
    guard let last = file.rules.indices.last else { return }
    let isReject = bytes.first == UInt8(ascii: "-")
    if isReject || bytes.first == UInt8(ascii: "+"), bytes.dropFirst().first == 0x20 {
      let example = try RuleExample(
        bytes.dropFirst(2).trimmed.text, isReject: isReject, line: line, file: file.name)
      file.rules[last].examples.append(example)
      return
    }
    let pair = keyAndValue(bytes)
    switch (pair?.key.text, pair?.value.text) {
    case ("match", let pattern?): file.rules[last].patterns.append((pattern, line))
    case ("value", let value?):
      file.rules[last].value = value
      file.rules[last].valueLine = line
    default: throw error("expected “match:”, “value:”, “+ example” or “- reject”")
    }
  }
}

extension ArraySlice<UInt8> {
  /// The bytes without blanks at both ends.
  fileprivate var trimmed: ArraySlice<UInt8> {
    guard let first = firstIndex(where: { $0 > 0x20 }),
      let last = lastIndex(where: { $0 > 0x20 })
    else { return [] }
    return self[first...last]
  }

  fileprivate var text: String { String(decoding: self, as: UTF8.self) }
}
