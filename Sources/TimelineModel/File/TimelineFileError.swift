public import EDTF

/// Why a file is not a timeline, and where.
///
/// The name of the file is for the caller to add.
public struct TimelineFileError: Error, Hashable, Sendable {
  /// The line, from 1; absent when the file as a whole is at fault.
  public var line: Int?
  /// The place in the line, from 1, in Unicode scalars.
  public var column: Int?
  /// The field of the line's object.
  public var field: JSONPath
  /// What is wrong.
  public var problem: Problem

  /// What can be wrong with a timeline file.
  public enum Problem: Hashable, Sendable {
    /// The line is not JSON.
    case notJSON(JSONError.Problem)
    /// A field that must be there is not.
    case missing(expected: String)
    /// A value is not what the field takes; `found` is JSON.
    case unexpected(found: String, expected: String)
    /// A text is not an EDTF value.
    case notEDTF(found: String, EDTFError)
    /// The file has another format.
    case otherFormat(found: String)
    /// The file has another version of the format; `found` is JSON.
    case otherVersion(found: String)
    /// No line describes the timeline.
    case noTimeline
    /// Two lines describe the timeline.
    case secondTimeline(firstLine: Int)
    /// Two sources, quotes or events have the same id.
    case repeatedID(Kind, id: String, firstLine: Int)
    /// An id leads nowhere.
    case unknownID(Kind, id: String)
    /// Offsets, in Unicode scalars, that the source's text does not have.
    case outOfText(start: Int, end: Int, length: Int)
    /// Offsets, in Unicode scalars, at which the source has other words than the quote.
    case otherWords(start: Int, end: Int, found: String, expected: String)
  }

  /// What has ids.
  public enum Kind: String, Hashable, Sendable {
    /// A source.
    case source
    /// A quote.
    case quote
    /// An event.
    case event
  }

  init(
    line: Int? = nil, column: Int? = nil, field: JSONPath = JSONPath(), problem: Problem
  ) {
    self.line = line
    self.column = column
    self.field = field
    self.problem = problem
  }
}
