import EDTF
import TextImport

/// The text of a document with each expression marked and its value beside it, for proofreading:
/// `Ils se sont vus [du 14 au 16 avril → 2024-04-14/2024-04-16].`
///
/// Nothing of the text is left out, changed or wrapped but for controls that a terminal could obey.
/// Colours add to the marks; without the colours the bytes are the same.
struct AnnotatedText {
  private let utf8: [UInt8]
  private let marks: AnnotationMarks
  private let colors: Colors?
  private var bytes: [UInt8] = []

  /// Sequences of ECMA-48 that are legible on a light and on a dark ground.
  private struct Colors {
    var mark = "\u{1B}[2m"
    var words = "\u{1B}[1;4m"
    var value = "\u{1B}[35m"
    var unknown = "\u{1B}[31m"
    var end = "\u{1B}[0m"
  }

  /// The bytes of an annotated document; a line end is added where its text lacks one.
  static func bytes(
    of document: TaggedDocument, utf8: [UInt8], isColored: Bool
  ) -> [UInt8] {
    var text = AnnotatedText(utf8: utf8, isColored: isColored)
    text.annotate(document)
    return text.bytes
  }

  private init(utf8: [UInt8], isColored: Bool) {
    self.utf8 = utf8
    marks = AnnotationMarks(for: utf8)
    colors = isColored ? Colors() : nil
    bytes.reserveCapacity(utf8.count + utf8.count / 8)
  }

  private mutating func annotate(_ document: TaggedDocument) {
    var end = 0
    let expressions = document.expressions.sorted {
      $0.utf8Range.lowerBound < $1.utf8Range.lowerBound
    }
    var index = 0
    while index < expressions.count {
      let start = expressions[index].utf8Range.lowerBound
      // Expressions that share words are marked as one stretch with several values.
      var group = [expressions[index]]
      var range = expressions[index].utf8Range
      index += 1
      while index < expressions.count, expressions[index].utf8Range.lowerBound < range.upperBound {
        group.append(expressions[index])
        range = start..<max(range.upperBound, expressions[index].utf8Range.upperBound)
        index += 1
      }
      append(end..<range.lowerBound)
      mark(group, range, isPublication: range == document.publishedEvidence)
      end = range.upperBound
    }
    append(end..<utf8.count)
    if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }

  private mutating func append(_ range: Range<Int>) {
    ObeyedControls.append(utf8[range], to: &bytes)
  }

  private mutating func mark(
    _ group: [TemporalExpression], _ range: Range<Int>, isPublication: Bool
  ) {
    put(marks.opening, colors?.mark)
    put(colors?.words)
    append(range)
    put(colors?.end)
    put(AnnotationMarks.arrow, colors?.mark)
    for (number, expression) in group.enumerated() {
      if number > 0 { put("; ", colors?.mark) }
      let value = Self.value(of: expression)
      let isolated = marks.isolatesValues ? "\u{2066}\(value)\u{2069}" : value
      put(isolated, value == Self.unknown ? colors?.unknown : colors?.value)
    }
    if isPublication { put(" publication", colors?.mark) }
    put(marks.closing, colors?.mark)
  }

  private mutating func put(_ text: String?) {
    if let text { bytes += text.utf8 }
  }

  private mutating func put(_ text: String, _ color: String?) {
    put(color)
    put(text)
    if color != nil { put(colors?.end) }
  }

  // MARK: Values

  private static let unknown = "?"

  /// The EDTF value where it says all, else the TIMEX3 value, then what the value leaves out.
  private static func value(of expression: TemporalExpression) -> String {
    var parts = [calendarValue(of: expression)]
    parts += [expression.mod, expression.quant, expression.freq].compactMap(\.self)
    if expression.usage == .label { parts.append("label") }
    return parts.joined(separator: " ")
  }

  private static func calendarValue(of expression: TemporalExpression) -> String {
    if expression.type != .time, let edtf = expression.edtf { return edtf.description }
    let saysNothing = expression.value.utf8.allSatisfy { "XW-T".utf8.contains($0) }
    return saysNothing ? unknown : expression.value
  }
}
