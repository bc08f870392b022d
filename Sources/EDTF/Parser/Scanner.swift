/// A position in a text, read byte by byte.
///
/// Every character of EDTF is ASCII and reading stops at the first that does not fit, so that up
/// to there bytes and Unicode scalars count the same.
struct Scanner {
  private let bytes: [UInt8]

  /// The offset of the next byte.
  private(set) var position = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  var isAtEnd: Bool { position == bytes.count }

  /// The next byte, or nil at the end.
  var next: UInt8? { isAtEnd ? nil : bytes[position] }

  /// The value of the next byte, when it is a digit.
  var nextDigit: UInt8? {
    guard let next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next) else { return nil }
    return next - UInt8(ascii: "0")
  }

  /// Whether the next bytes are two points.
  var isAtRangePoints: Bool {
    next == UInt8(ascii: ".") && position + 1 < bytes.count
      && bytes[position + 1] == UInt8(ascii: ".")
  }

  /// Goes on by one byte; does nothing at the end.
  mutating func advance() {
    if !isAtEnd { position += 1 }
  }

  /// Goes on behind the character when it is next, and says whether it was.
  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  /// Goes on behind two points when they are next, and says whether they were.
  mutating func skipRangePoints() -> Bool {
    guard isAtRangePoints else { return false }
    position += 2
    return true
  }

  /// Goes on behind blanks.
  mutating func skipBlanks() {
    while skip(" ") {}
  }

  /// Goes on behind the character or throws.
  mutating func require(_ character: Unicode.Scalar) throws(EDTFError) {
    guard skip(character) else { throw error(.character(Character(character))) }
  }

  /// Reads one digit or throws.
  mutating func digit(else expected: EDTFError.Expectation = .digit) throws(EDTFError) -> UInt8 {
    guard let digit = nextDigit else { throw error(expected) }
    position += 1
    return digit
  }

  /// Reads all digits that follow.
  mutating func digits() -> [UInt8] {
    let start = position
    while nextDigit != nil { position += 1 }
    return bytes[start..<position].map { $0 - UInt8(ascii: "0") }
  }

  /// Reads two digits as a number within limits; the error points at the first of them.
  mutating func twoDigits(
    in limits: ClosedRange<Int>, else expected: EDTFError.Expectation
  ) throws(EDTFError) -> Int {
    let start = position
    let tens = Int(try digit())
    let number = tens * 10 + Int(try digit())
    guard limits.contains(number) else { throw error(expected, at: start) }
    return number
  }

  /// Reads a digit or X of a pattern; throws when neither is next.
  mutating func appendPlace(
    to pattern: inout DigitPattern, else expected: EDTFError.Expectation
  ) throws(EDTFError) {
    if skip("X") {
      pattern.append(nil)
    } else {
      pattern.append(try digit(else: expected))
    }
  }

  /// The text between two offsets that were passed.
  func text(from start: Int, to end: Int) -> String {
    String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The error that something else was expected, here or at an offset that was passed.
  func error(_ expected: EDTFError.Expectation, at offset: Int? = nil) -> EDTFError {
    let offset = offset ?? position
    // Four bytes hold any scalar; what follows it does not matter.
    let found = String(decoding: bytes[offset...].prefix(4), as: UTF8.self).unicodeScalars.first
    return EDTFError(expected: expected, offset: offset, found: found)
  }
}
