/// Words that could have been read as a temporal expression, or as another one, and why they were not.
public struct Rejection: Hashable, Sendable {
  /// Why a reading was not followed.
  public enum Reason: String, CaseIterable, Sendable {
    /// Another rule reads more words from the same one on.
    case shorter = "shorter match"
    /// Another rule, which stands before it, reads the same words.
    case laterRule = "later rule"
    /// It begins inside an expression and reaches over its end.
    case overlap = "overlap"
    /// A rule says that the words are no temporal expression.
    case notTemporal = "not temporal"
    /// A number in it is part of a price, a score, a version, an address.
    case partOfNumber = "part of a number"
    /// TimeML marks such words, a chronology does not.
    case timeMLOnly = "timeml-only"
    /// There is no such day, as with 31 February; the expression is kept without a value.
    case noSuchDay = "no such day"
    /// Nothing tells the rest of the date; the expression is kept without a value.
    case noReference = "no reference"
    /// The ends are in no order, or one of them cannot be reckoned.
    case noSuchRange = "no such range"
    /// The words state no length of time.
    case noLength = "no length"
  }

  /// Where the words stand, as UTF-8 byte offsets into the text, end exclusive.
  public var utf8Range: Range<Int>
  /// Where they stand in Unicode scalars.
  public var scalarRange: Range<Int> = 0..<0
  /// The words as written.
  public var text: String
  /// The rule that reads them so.
  public var rule: String
  /// Why it was not followed.
  public var reason: Reason
  /// The rule that was followed instead, if one was.
  public var winner: String?
}
