/// Cuts UTF-8 text into tokens in one pass, looking each word up as it is read.
struct Tokenizer: Sendable {
  let lexicon: Lexicon
  private var tokens: [Token] = []
  fileprivate var key = FoldedKey()

  init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// The tokens of a part of the text.
  ///
  /// - Parameters:
  ///   - utf8: The whole text; bytes that are no UTF-8 count as marks.
  ///   - range: The part to cut, as UTF-8 byte offsets; cut to the text where it reaches beyond.
  mutating func tokens(of utf8: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> [Token] {
    tokens.removeAll(keepingCapacity: true)
    let limits = range.clamped(to: 0..<utf8.count)
    // A little more than the words of most languages need.
    tokens.reserveCapacity(limits.count / 4)
    scan(utf8, from: limits.lowerBound, to: limits.upperBound)
    let cut = tokens
    return cut
  }

  private mutating func scan(_ utf8: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
    var position = start
    var spacing = Token.Spacing.paragraph
    let lexicon = self.lexicon
    while position < end {
      let byte = utf8[position]
      if byte == 0x20 {
        if spacing == .glued { spacing = .space }
        position &+= 1
      } else if ASCIITable.isLetter(byte) || byte == LatinFolding.lead {
        if let word = PlainWord.word(utf8, from: position, to: end) {
          tokens.append(
            Token(
              start: position, end: word.end, lexeme: lexicon.lookUp(word, of: utf8, at: position),
              kind: .word, spacing: spacing, casing: word.casing,
              length: UInt8(truncatingIfNeeded: min(word.count, 255))))
          position = word.end
          spacing = .glued
        } else {
          position = scanAny(utf8, from: position, to: end, spacing: &spacing)
        }
      } else if ASCIITable.isDigit(byte) {
        position = scanNumber(utf8, from: position, to: end, spacing: spacing)
        spacing = .glued
      } else if byte > 0x20, byte < 0x7F, byte != 0x60 {
        tokens.append(
          Token(
            start: position, end: position &+ 1, number: UInt32(byte), kind: .mark,
            spacing: spacing))
        position &+= 1
        spacing = .glued
      } else {
        position = scanAny(utf8, from: position, to: end, spacing: &spacing)
      }
    }
  }

  /// Takes whatever stands at an offset and returns the one behind it.
  private mutating func scanAny(
    _ utf8: UnsafeBufferPointer<UInt8>, from position: Int, to end: Int,
    spacing: inout Token.Spacing
  ) -> Int {
    let (scalar, next) = UTF8Decoding.scalar(utf8, at: position, end: end)
    let before = spacing
    switch ScalarFolding.classify(scalar) {
    case .blank:
      if spacing == .glued { spacing = .space }
      return next
    case .newline:
      // CR LF is one line end.
      let isReturn = scalar == 0x0D && next < end && utf8[next] == 0x0A
      if !isReturn { spacing = spacing >= .newline ? .paragraph : .newline }
      return next
    case .silent: return next
    case .letter, .letters, .combining:
      spacing = .glued
      return scanWord(utf8, from: position, to: end, spacing: before)
    case .digit:
      spacing = .glued
      return scanNumber(utf8, from: position, to: end, spacing: before)
    case .mark(let plain):
      tokens.append(Token(start: position, end: next, number: plain, kind: .mark, spacing: before))
      spacing = .glued
      return next
    }
  }

  private mutating func scanNumber(
    _ utf8: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, spacing: Token.Spacing
  ) -> Int {
    var position = start
    var value: UInt32 = 0
    var length = 0
    while position < end {
      let byte = utf8[position]
      var digit = UInt32(byte) &- 0x30
      var next = position + 1
      if byte >= 0x80 {
        let decoded = UTF8Decoding.scalar(utf8, at: position, end: end)
        guard case .digit(let folded) = ScalarFolding.classify(decoded.0) else { break }
        digit = folded
        next = decoded.1
      } else if digit > 9 {
        break
      }
      value = value > 99_999_999 ? 999_999_999 : value &* 10 &+ digit
      length += 1
      position = next
    }
    tokens.append(
      Token(
        start: start, end: position, number: value, kind: .number, spacing: spacing,
        length: UInt8(min(length, 255))))
    return position
  }

  private mutating func scanWord(
    _ utf8: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, spacing: Token.Spacing
  ) -> Int {
    key.reset()
    var position = start
    var wordEnd = start
    var letters = 0
    var uppers = 0
    var beginsUpper = false
    scanning: while position < end {
      let byte = utf8[position]
      if byte < 0x80 {
        guard ASCIITable.isLetter(byte) else { break }
        let isUpper = byte & 0x20 == 0
        if isUpper {
          uppers += 1
          if letters == 0 { beginsUpper = true }
        }
        letters += 1
        key.append(byte | 0x20)
        position += 1
        wordEnd = position
        continue
      }
      let (scalar, next) = UTF8Decoding.scalar(utf8, at: position, end: end)
      switch ScalarFolding.classify(scalar) {
      case .letter(let folded, let isUpper):
        if isUpper {
          uppers += 1
          if letters == 0 { beginsUpper = true }
        }
        letters += 1
        key.append(scalar: folded)
        wordEnd = next
      case .letters(let folded, let isUpper):
        if isUpper { uppers += 1 }
        letters += 1
        for scalar in folded.unicodeScalars { key.append(scalar: scalar.value) }
        wordEnd = next
      case .combining:
        key.append(combining: scalar)
        wordEnd = next
      case .silent:
        // Inside a word it belongs to it; after it, to nothing.
        break
      default: break scanning
      }
      position = next
    }
    position = takeElision(utf8, at: position, wordEnd: &wordEnd, end: end, letters: letters)
    let casing: Token.Casing =
      uppers == 0
      ? .lower : (uppers == letters && letters > 1) ? .upper : beginsUpper ? .capitalised : .lower
    tokens.append(
      Token(
        start: start, end: wordEnd, lexeme: lexicon.lookUp(&key), kind: .word, spacing: spacing,
        casing: casing, length: UInt8(min(key.count, 255))))
    return position
  }
}

extension Tokenizer {
  /// An apostrophe behind one or two letters belongs to them: *l’*, *qu’* are words of their own.
  private mutating func takeElision(
    _ utf8: UnsafeBufferPointer<UInt8>, at position: Int, wordEnd: inout Int, end: Int, letters: Int
  ) -> Int {
    guard letters <= Elision.longest, position == wordEnd, position < end else { return position }
    let byte = utf8[position]
    guard byte == 0x27 || byte >= 0x80 || byte == 0x60 else { return position }
    let (scalar, next) = UTF8Decoding.scalar(utf8, at: position, end: end)
    guard case .mark(0x27) = ScalarFolding.classify(scalar) else { return position }
    key.append(0x27)
    wordEnd = next
    return next
  }
}
