/// Cuts a block into sentences.
///
/// A sentence ends behind `.`, `!`, `?` or `…` and the closing marks that follow, where a blank
/// comes next and then no lower-case letter; not behind initials or abbreviations. One that goes
/// on for very long is cut at a blank, so that no text makes later stages slow.
struct SentenceSplitter {
  let utf8: [UInt8]
  private let abbreviations: AbbreviationCheck

  /// The most bytes of a sentence.
  static let byteLimit = 4096

  init(_ utf8: [UInt8], cues: CueLexicon) {
    self.utf8 = utf8
    abbreviations = AbbreviationCheck(utf8: utf8, cues: cues)
  }

  /// The sentences of a block, as UTF-8 bytes without blanks at their ends.
  func sentences(in block: Range<Int>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    utf8.withUnsafeBufferPointer { buffer in
      let block = block.clamped(to: 0..<buffer.count)
      var start = block.lowerBound
      var index = start
      func close(at end: Int) {
        let sentence = Blank.trimmed(buffer, start..<end)
        if !sentence.isEmpty { sentences.append(sentence) }
        start = end
      }
      while index < block.upperBound {
        if index &- start >= Self.byteLimit {
          index = Self.forcedEnd(buffer, from: start, at: index)
          close(at: index)
        }
        let length = Terminal.length(buffer, at: index, end: block.upperBound)
        if length == 0 {
          index &+= 1
        } else if let end = end(buffer, ofMarksAt: index, in: block) {
          close(at: end)
          index = end
        } else {
          index &+= length
        }
      }
      close(at: block.upperBound)
    }
    return sentences
  }

  /// Where the sentence ends whose closing marks begin at an index, or nil when none ends there.
  private func end(
    _ buffer: UnsafeBufferPointer<UInt8>, ofMarksAt mark: Int, in block: Range<Int>
  ) -> Int? {
    var index = mark
    while true {
      let length = Terminal.length(buffer, at: index, end: block.upperBound)
      if length == 0 { break }
      index &+= length
    }
    let isFullStop = index == mark &+ 1 && buffer[mark] == UInt8(ascii: ".")
    index = Terminal.endOfClosers(buffer, at: index, end: block.upperBound)
    var next = index
    while next < block.upperBound {
      let length = Blank.length(buffer, at: next, end: block.upperBound)
      if length == 0 { break }
      next &+= length
    }
    if next == block.upperBound { return next }
    if next == index {
      return isFullStop && isGlued(buffer, at: mark, in: block) ? index : nil
    }
    let start = Terminal.start(buffer, at: next, end: block.upperBound)
    if start == .lower { return nil }
    if isFullStop, abbreviations.isAbbreviation(endingAt: mark, before: start) { return nil }
    return index
  }

  /// Whether two sentences were glued together by scraping: “fin.Le”.
  private func isGlued(
    _ buffer: UnsafeBufferPointer<UInt8>, at mark: Int, in block: Range<Int>
  ) -> Bool {
    func isLower(_ index: Int) -> Bool {
      block.contains(index) && (0x61...0x7A).contains(buffer[index])
    }
    func isUpper(_ index: Int) -> Bool {
      block.contains(index) && (0x41...0x5A).contains(buffer[index])
    }
    return isLower(mark &- 1) && isLower(mark &- 2) && isUpper(mark &+ 1)
      && (isLower(mark &+ 2) || block.contains(mark &+ 2) && buffer[mark &+ 2] >= 0x80)
  }

  /// The end of a part of a sentence that reached the limit: behind its last blank in the second
  /// half, else at a whole character.
  private static func forcedEnd(
    _ buffer: UnsafeBufferPointer<UInt8>, from start: Int, at limit: Int
  ) -> Int {
    var index = limit
    while index > start &+ byteLimit / 2 {
      if buffer[index &- 1] == 0x20 { return index }
      index &-= 1
    }
    index = limit
    while index > start &+ 1 && buffer[index] & 0xC0 == 0x80 { index &-= 1 }
    return index
  }
}

/// The marks that close a sentence and what may open the next, by their UTF-8 bytes.
enum Terminal {
  /// What a sentence may begin with.
  enum Start { case upper, lower, digit, mark }

  /// The length of the closing mark at an index, or 0.
  static func length(_ buffer: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) -> Int {
    guard index < end else { return 0 }
    switch buffer[index] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return 1
    case 0xE2 where index &+ 2 < end && buffer[index &+ 1] == 0x80 && buffer[index &+ 2] == 0xA6:
      return 3
    default: return 0
    }
  }

  /// The position behind quotation marks and brackets that close, also behind a blank.
  static func endOfClosers(
    _ buffer: UnsafeBufferPointer<UInt8>, at start: Int, end: Int
  ) -> Int {
    var index = start
    while index < end {
      let direct = closerLength(buffer, at: index, end: end)
      if direct > 0 {
        index &+= direct
        continue
      }
      var next = index
      while next < end {
        let blank = Blank.length(buffer, at: next, end: end)
        if blank == 0 || buffer[next] == 0x0A || buffer[next] == 0x0D { break }
        next &+= blank
      }
      guard next > index, next < end, buffer[next] == 0xC2 || buffer[next] == 0xE2 else { break }
      let spaced = closerLength(buffer, at: next, end: end)
      if spaced == 0 { break }
      index = next &+ spaced
    }
    return index
  }

  private static func closerLength(
    _ buffer: UnsafeBufferPointer<UInt8>, at index: Int, end: Int
  ) -> Int {
    switch buffer[index] {
    case UInt8(ascii: "\""), UInt8(ascii: ")"), UInt8(ascii: "]"): return 1
    case 0xC2 where index &+ 1 < end && buffer[index &+ 1] == 0xBB: return 2
    case 0xE2 where index &+ 2 < end && buffer[index &+ 1] == 0x80:
      // ” ’ ›
      return [0x9D, 0x99, 0xBA].contains(buffer[index &+ 2]) ? 3 : 0
    default: return 0
    }
  }

  /// What begins at an index.
  static func start(_ buffer: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) -> Start {
    let (scalar, _) = UTF8Decoding.scalar(buffer, at: index, end: end)
    switch ScalarFolding.classify(scalar) {
    case .letter(_, let isUpper), .letters(_, let isUpper):
      return isUpper ? .upper : caseless(scalar)
    case .digit: return .digit
    default: return scalar == 0x2C || scalar == 0x3B || scalar == 0x3A ? .lower : .mark
    }
  }

  /// Letters of scripts without case open sentences too.
  private static func caseless(_ scalar: UInt32) -> Start {
    guard let scalar = Unicode.Scalar(scalar) else { return .mark }
    return scalar.properties.isLowercase ? .lower : .upper
  }
}
