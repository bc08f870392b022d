/// A JSON number, kept as it was written so that no digit is lost.
///
/// Two numbers are equal when they are written alike: `1.0` is not `1`.
public struct JSONNumber: Hashable, Sendable {
  /// The number in the grammar of RFC 8259, section 6.
  public let literal: String

  /// Creates a whole number.
  public init(_ value: Int) {
    literal = String(value)
  }

  /// Creates a number from text that is known to follow the grammar.
  init(checkedLiteral: String) {
    literal = checkedLiteral
  }

  /// The value when it is written as a whole number and fits in 64 bits.
  public var integer: Int? { Int(literal) }

  /// The nearest binary floating-point value, which may be infinite.
  public var double: Double? { Double(literal) }
}
