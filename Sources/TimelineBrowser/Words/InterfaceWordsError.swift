/// What is wrong with a file of interface words, and on which line.
public struct InterfaceWordsError: Error, Hashable, Sendable {
  /// What was found or expected.
  public enum Problem: Hashable, Sendable {
    /// The line is neither blank, nor a comment, nor `key = text`.
    case notAnAssignment
    /// The key stands on an earlier line already.
    case repeated(key: String)
    /// The interface has no use for the key.
    case unknown(key: String)
    /// The keys that the interface needs and the file lacks, in alphabetical order.
    case missing(keys: [String])
    /// A list has more or fewer items than the interface needs.
    case itemCount(key: String, expected: Int, found: Int)
    /// A brace of a placeholder has no partner.
    case unpairedBrace(key: String)
    /// An item that must be a whole number is none.
    case notANumber(key: String, found: String)
  }

  /// The line, counted from 1; nil when the whole file is meant.
  public let line: Int?
  /// What was found or expected.
  public let problem: Problem
}
