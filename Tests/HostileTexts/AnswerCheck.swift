import EDTF
public import TextImport

/// What holds of every answer of the tagger, whatever the text.
public struct AnswerCheck: Sendable {
  private let utf8: [UInt8]

  /// A check of the answers to one text.
  public init(_ utf8: [UInt8]) {
    self.utf8 = utf8
  }

  /// Something that does not hold, and the UTF-8 byte offset that it is about.
  public struct Problem: Sendable {
    /// The offset in the text; 0 where it is about the whole.
    public var offset: Int
    /// What is wrong.
    public var words: String
  }

  /// The first problem of an answer, or nil.
  public func problem(in document: TaggedDocument) -> Problem? {
    guard document.expressions.count == document.scalarRanges.count else {
      return Problem(offset: 0, words: "expressions without offsets in scalars")
    }
    var previous = 0
    var scalars = Scalars(utf8: utf8)
    for (expression, inScalars) in zip(document.expressions, document.scalarRanges) {
      let range = expression.utf8Range
      if let words = fault(in: range, of: expression.text) {
        return Problem(offset: max(0, range.lowerBound), words: words)
      }
      let words =
        range.lowerBound < previous
        ? "expressions overlap or are out of order"
        : scalars.range(range) != inScalars
          ? "wrong offsets in scalars: \(inScalars)" : fault(in: expression)
      if let words { return Problem(offset: range.lowerBound, words: words) }
      previous = range.upperBound
    }
    for rejection in document.rejections {
      if let words = fault(in: rejection.utf8Range, of: rejection.text) {
        return Problem(offset: max(0, rejection.utf8Range.lowerBound), words: "rejection: " + words)
      }
    }
    return nil
  }

  private func fault(in range: Range<Int>, of text: String) -> String? {
    guard range.lowerBound >= 0, range.upperBound <= utf8.count else { return "outside the text" }
    if range.isEmpty { return "no words" }
    if utf8[range.lowerBound] & 0xC0 == 0x80 { return "begins inside a character" }
    return String(decoding: utf8[range], as: UTF8.self).utf8.elementsEqual(text.utf8)
      ? nil : "other words than those at its place: \(text)"
  }

  private func fault(in expression: TemporalExpression) -> String? {
    if expression.value.isEmpty { return "no value" }
    if let edtf = expression.edtf, EDTFValue(edtf.description) != edtf {
      return "an EDTF value that does not read back: \(edtf)"
    }
    return nil
  }

  /// Counts scalars up to ascending offsets.
  private struct Scalars {
    let utf8: [UInt8]
    var byte = 0
    var count = 0

    mutating func range(_ range: Range<Int>) -> Range<Int> {
      let start = scalars(before: range.lowerBound)
      return start..<max(start, scalars(before: range.upperBound))
    }

    private mutating func scalars(before offset: Int) -> Int {
      while byte < offset {
        count += utf8[byte] & 0xC0 == 0x80 ? 0 : 1
        byte += 1
      }
      return count
    }
  }
}
