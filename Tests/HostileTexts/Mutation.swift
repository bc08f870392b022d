import SeededRandom

/// A sentence that was damaged in a few places; the same number gives the same one.
public struct Mutation {
  /// The bytes, valid UTF-8 or not; at most about `longest`.
  public private(set) var utf8: [UInt8]
  private let others: [[UInt8]]
  private var random: SeededGenerator

  /// Longer ones are cut, so that a million of them end.
  private static let longest = 240

  /// The mutation of that number of one of the sentences.
  public init(_ number: Int, of sentences: [[UInt8]]) {
    random = SeededGenerator(seed: UInt64(truncatingIfNeeded: number) &* 0x9E37_79B9 &+ 20_240_415)
    others = sentences
    utf8 = sentences.isEmpty ? [] : sentences[Int(random.next() % UInt64(sentences.count))]
    for _ in 0..<1 + below(4) { damage() }
    if utf8.count > Self.longest { utf8.removeSubrange(Self.longest...) }
  }

  private mutating func below(_ limit: Int) -> Int {
    limit > 0 ? Int(random.next() % UInt64(limit)) : 0
  }

  private mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[below(choices.count)]
  }

  private mutating func damage() {
    guard !utf8.isEmpty else { return }
    switch below(16) {
    case 0: utf8[below(utf8.count)] = UInt8(below(256))
    case 1: utf8.remove(at: below(utf8.count))
    case 2: utf8.insert(UInt8(below(256)), at: below(utf8.count))
    case 3: utf8.swapAt(below(utf8.count), below(utf8.count))
    case 4: replaceWord { _ in [] }
    case 5: replaceWord { $0 + [0x20] + $0 }
    case 6: takeWordOfAnother()
    case 7: multiplyDigits()
    case 8: insert(pick(Self.marks))
    case 9: replaceBlank(by: pick(Self.blanks))
    case 10: changeDigits(to: pick(Self.digitScripts))
    case 11: cut()
    case 12: insert(pick(Self.joiners))
    case 13: utf8 += utf8[below(utf8.count)...]
    case 14: utf8[below(utf8.count)] ^= 0x20
    default: randomizeDigits()
    }
  }
}

// MARK: Words

extension Mutation {
  /// A run of bytes without a blank.
  private mutating func word(of bytes: [UInt8]) -> Range<Int> {
    guard !bytes.isEmpty else { return 0..<0 }
    let place = below(bytes.count)
    let start = bytes[..<place].lastIndex(of: 0x20).map { $0 + 1 } ?? 0
    let end = bytes[place...].firstIndex(of: 0x20) ?? bytes.count
    return start..<max(start, end)
  }

  private mutating func replaceWord(by replacement: ([UInt8]) -> [UInt8]) {
    let range = word(of: utf8)
    utf8.replaceSubrange(range, with: replacement(Array(utf8[range])))
  }

  private mutating func takeWordOfAnother() {
    let other = pick(others)
    let taken = Array(other[word(of: other)])
    replaceWord { _ in taken }
  }

  /// Cuts the sentence off at its start or end, in the middle of a character as well.
  private mutating func cut() {
    let place = below(utf8.count)
    if below(2) == 0 { utf8.removeSubrange(place...) } else { utf8.removeSubrange(..<place) }
  }
}

// MARK: Digits

extension Mutation {
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private mutating func multiplyDigits() {
    guard let start = utf8.firstIndex(where: Self.isDigit) else {
      return insert(Array("2024".utf8))
    }
    let run = Array(utf8[start...].prefix(while: Self.isDigit))
    let times = 1 + below(12)
    utf8.insert(contentsOf: (0..<times).flatMap { _ in run }, at: start)
  }

  private mutating func randomizeDigits() {
    for index in utf8.indices where Self.isDigit(utf8[index]) {
      utf8[index] = 0x30 + UInt8(below(10))
    }
  }

  /// Writes the digits in another script, given by its zero.
  private mutating func changeDigits(to zero: UInt32) {
    utf8 = utf8.flatMap { byte -> [UInt8] in
      guard Self.isDigit(byte), let scalar = Unicode.Scalar(zero + UInt32(byte - 0x30)) else {
        return [byte]
      }
      return Array(String(scalar).utf8)
    }
  }

  /// The zeros of Arabic, Persian, Devanagari, full width and mathematical bold.
  private static let digitScripts: [UInt32] = [0x660, 0x6F0, 0x966, 0xFF10, 0x1D7CE]
}

// MARK: Characters

extension Mutation {
  private mutating func insert(_ bytes: [UInt8]) {
    utf8.insert(contentsOf: bytes, at: below(utf8.count + 1))
  }

  private mutating func replaceBlank(by blank: [UInt8]) {
    let blanks = utf8.indices.filter { utf8[$0] == 0x20 }
    guard !blanks.isEmpty else { return insert(blank) }
    let place = pick(blanks)
    utf8.replaceSubrange(place...place, with: blank)
  }

  private static func bytes(_ characters: [String]) -> [[UInt8]] {
    characters.map { Array($0.utf8) }
  }

  private static let marks = bytes([
    "'", "’", "‘", "ʼ", "´", "`", "\"", "«", "»", "“", "”", "„", "‹", "-", "–", "—", "‑", "−", ".",
    "…", ",", "،", ";", ":", "/", "\\", "(", ")", "[", "]", "{", "%", "$", "€", "#", "@", "_", "~",
    "+", "&", "*", "=", "<", ">", "?", "!", "|", "º", "ª", "°", "\u{0}", "\u{7F}",
  ])

  private static let blanks = bytes([
    "\u{A0}", "\u{202F}", "\u{2009}", "\u{3000}", "\t", "\n", "\r\n", "\n\n", "\u{2028}",
    "\u{2029}", "\u{85}", "\u{B}", "\u{200B}", "  ", "",
  ])

  private static let joiners = bytes([
    "\u{301}", "\u{327}", "\u{20DD}", "\u{200D}", "\u{200C}", "\u{AD}", "\u{FEFF}", "\u{202E}",
    "\u{200F}", "\u{64B}", "\u{640}", "\u{FE0F}", "\u{E0061}", "İ", "ſ", "ﬁ", "ß", "👩🏽",
  ])
}
