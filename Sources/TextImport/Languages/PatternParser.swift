/// Parses the pattern of one `match:` line.
struct PatternParser {
  private let text: [Unicode.Scalar]
  private var position = 0
  private let fail: (String) -> LanguageFileError

  private init(_ text: String, fail: @escaping (String) -> LanguageFileError) {
    self.text = Array(text.unicodeScalars)
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
    fail("\(problem) in column \(position + 1) of the pattern “\(written(text[...]))”")
  }

  private mutating func choice(until close: Unicode.Scalar?) throws(LanguageFileError) -> Pattern {
    var branches: [[Pattern]] = [[]]
    while true {
      skipBlanks()
      guard position < text.count else {
        if let close { throw error("“\(close)” is missing") }
        break
      }
      let next = text[position]
      if next == close {
        position += 1
        break
      }
      if next == "|" {
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
    case "[":
      position += 1
      return .optional(try choice(until: "]"))
    case "(":
      position += 1
      return try choice(until: ")")
    case "{":
      position += 1
      return .extent(try choice(until: "}"))
    case "]", ")", "}", ">": throw error("“\(next)” closes nothing")
    case "<": return try capture()
    case "~":
      position += 1
      return .glue
    case "$":
      position += 1
      return .phrase(try name())
    case "\"":
      return try quoted()
    case "+", "-":
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
    if position < text.count, text[position] == "=" {
      position += 1
      slot = source
      origin = try name()
    }
    guard position < text.count, text[position] == ">" else { throw error("“>” is missing") }
    position += 1
    return .capture(slot: slot, source: origin)
  }

  private mutating func look() throws(LanguageFileError) -> Pattern? {
    for (word, behind) in [("after(", true), ("before(", false)]
    where text[(position + 1)...].starts(with: word.unicodeScalars) {
      let negative = text[position] == "-"
      position += 1 + word.count
      var items: [Pattern] = []
      skipBlanks()
      while position < text.count, text[position] != ")" {
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
    case "<": return try capture()
    case "\"": return try quoted()
    case let next where Self.special.contains(next):
      throw error("“\(next)” cannot stand in after( ) and before( )")
    default: return literal()
    }
  }

  private static let special: Set<Unicode.Scalar> = [
    "[", "]", "(", ")", "{", "}", "<", ">", "|", "~", "$",
  ]

  private mutating func name() throws(LanguageFileError) -> String {
    var name = ""
    while position < text.count,
      isNameScalar(text[position])
    {
      name.unicodeScalars.append(text[position])
      position += 1
    }
    if name.isEmpty { throw error("a name is missing") }
    return name
  }

  private mutating func literal() -> Pattern {
    var word = ""
    while position < text.count, text[position] != " ",
      !Self.special.contains(text[position])
    {
      word.unicodeScalars.append(text[position])
      position += 1
    }
    return .word(word)
  }

  /// A mark that would otherwise mean something in a pattern, such as `"("`.
  private mutating func quoted() throws(LanguageFileError) -> Pattern {
    guard let close = text[(position + 1)...].firstIndex(of: "\"") else {
      throw error("“\"” is missing")
    }
    let word = written(text[(position + 1)..<close])
    position = close + 1
    return .word(word)
  }

  private func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-": true
    default: false
    }
  }

  private func written(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var word = String.UnicodeScalarView()
    word.append(contentsOf: scalars)
    return String(word)
  }

  private mutating func skipBlanks() {
    while position < text.count, text[position] == " " { position += 1 }
  }
}
