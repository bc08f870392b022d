/// Parses the pattern of one `match:` line.
struct PatternParser {
  /// As UTF-8, for all that steers is of ASCII, and words are cut out whole.
  private let text: [UInt8]
  private var position = 0
  private let fail: (String) -> LanguageFileError

  private init(_ text: String, fail: @escaping (String) -> LanguageFileError) {
    self.text = Array(text.utf8)
    self.fail = fail
  }

  /// - Throws: What is wrong and in which column of the pattern.
  static func parse(
    _ text: String, fail: @escaping (String) -> LanguageFileError
  ) throws(LanguageFileError) -> Pattern {
    var parser = PatternParser(text, fail: fail)
    let pattern = try parser.choice(until: nil)
    return pattern
  }

  private func error(_ problem: String) -> LanguageFileError {
    let column = text[..<min(position, text.count)].count { $0 & 0xC0 != 0x80 } + 1
    return fail("\(problem) in column \(column) of the pattern “\(written(text[...]))”")
  }

  /// A mark of the syntax, as messages show it.
  private func shown(_ mark: UInt8) -> String { String(UnicodeScalar(mark)) }

  private mutating func choice(until close: UInt8?) throws(LanguageFileError) -> Pattern {
    var branches: [[Pattern]] = [[]]
    while true {
      skipBlanks()
      guard position < text.count else {
        if let close { throw error("“\(shown(close))” is missing") }
        break
      }
      let next = text[position]
      if next == close {
        position += 1
        break
      }
      if next == UInt8(ascii: "|") {
        position += 1
        branches.append([])
        continue
      }
      branches[branches.count - 1].append(try item())
    }
    let sequences = branches.map { $0.count == 1 ? $0[0] : Pattern.sequence($0) }
    return sequences.count == 1 ? sequences[0] : .choice(sequences)
  }

  private mutating func item() throws(LanguageFileError) -> Pattern {
    let next = text[position]
    switch next {
    case UInt8(ascii: "["):
      position += 1
      return .optional(try choice(until: UInt8(ascii: "]")))
    case UInt8(ascii: "("):
      position += 1
      return try choice(until: UInt8(ascii: ")"))
    case UInt8(ascii: "{"):
      position += 1
      return .extent(try choice(until: UInt8(ascii: "}")))
    case UInt8(ascii: "]"), UInt8(ascii: ")"), UInt8(ascii: "}"), UInt8(ascii: ">"):
      throw error("“\(shown(next))” closes nothing")
    case UInt8(ascii: "<"): return try capture()
    case UInt8(ascii: "~"):
      position += 1
      return .glue
    case UInt8(ascii: "$"):
      position += 1
      return .phrase(try name())
    case UInt8(ascii: "\""):
      return try quoted()
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      if let look = try look() { return look }
      return literal()
    default: return literal()
    }
  }

  private mutating func capture() throws(LanguageFileError) -> Pattern {
    position += 1
    let source = try name()
    var slot = source
    var origin = source
    if position < text.count, text[position] == UInt8(ascii: "=") {
      position += 1
      slot = source
      origin = try name()
    }
    guard position < text.count, text[position] == UInt8(ascii: ">") else {
      throw error("“>” is missing")
    }
    position += 1
    return .capture(slot: slot, source: origin)
  }

  private mutating func look() throws(LanguageFileError) -> Pattern? {
    for (word, behind) in [("after(", true), ("before(", false)]
    where text[(position + 1)...].starts(with: word.utf8) {
      let negative = text[position] == UInt8(ascii: "-")
      position += 1 + word.utf8.count
      var items: [Pattern] = []
      skipBlanks()
      while position < text.count, text[position] != UInt8(ascii: ")") {
        items.append(try lookItem())
        skipBlanks()
      }
      guard position < text.count else { throw error("“)” is missing") }
      position += 1
      return .look(behind: behind, negative: negative, items)
    }
    return nil
  }

  private mutating func lookItem() throws(LanguageFileError) -> Pattern {
    switch text[position] {
    case UInt8(ascii: "<"): return try capture()
    case UInt8(ascii: "\""): return try quoted()
    case let next where Self.isSpecial(next):
      throw error("“\(shown(next))” cannot stand in after( ) and before( )")
    default: return literal()
    }
  }

  /// Whether a mark steers wherever it stands.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch UnicodeScalar(byte) {
    case "[", "]", "(", ")", "{", "}", "<", ">", "|", "~", "$": true
    default: false
    }
  }

  private mutating func name() throws(LanguageFileError) -> String {
    let start = position
    while position < text.count, isNameByte(text[position]) { position += 1 }
    if position == start { throw error("a name is missing") }
    return written(text[start..<position])
  }

  private mutating func literal() -> Pattern {
    let start = position
    while position < text.count, text[position] != 0x20, !Self.isSpecial(text[position]) {
      position += 1
    }
    return .word(written(text[start..<position]))
  }

  /// A mark that would otherwise mean something in a pattern, such as `"("`.
  private mutating func quoted() throws(LanguageFileError) -> Pattern {
    guard let close = text[(position + 1)...].firstIndex(of: UInt8(ascii: "\"")) else {
      throw error("“\"” is missing")
    }
    let word = written(text[(position + 1)..<close])
    position = close + 1
    return .word(word)
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    switch UnicodeScalar(byte) {
    case "a"..."z", "A"..."Z", "0"..."9", "-": true
    default: false
    }
  }

  private func written(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  private mutating func skipBlanks() {
    while position < text.count, text[position] == 0x20 { position += 1 }
  }
}
