import EDTF
public import TextImport

/// Many texts as one, with blank lines between them, so that one call tags them all.
public struct TextBatch: Sendable {
  /// All texts.
  public private(set) var utf8: [UInt8] = []
  private var starts: [Int] = []
  private let first: Int

  /// The mutations of these numbers.
  public init(mutations numbers: Range<Int>, of sentences: [[UInt8]]) {
    first = numbers.lowerBound
    for number in numbers {
      if !utf8.isEmpty { utf8 += [0x0A, 0x0A] }
      starts.append(utf8.count)
      utf8 += Mutation(number, of: sentences).utf8
    }
  }

  /// How a text is to be read, every way in its turn.
  ///
  /// - Parameter way: Any number; the same one asks for the same way.
  public static func request(_ utf8: [UInt8], language: String, way: Int) -> TaggingRequest {
    var request = TaggingRequest(
      utf8: utf8, language: language, published: EDTFValue("2024-04-22"),
      style: way.isMultiple(of: 2) ? .chronology : .timeML)
    switch way & 7 {
    case 3: request.isExplained = true
    case 4: request.genre = .narrative
    case 5: request.published = nil
    case 6:
      request.published = nil
      request.isExplained = true
      request.today = CalendarDay(year: 2026, month: 1, day: 1)
    case 7: request.language = nil
    default: break
    }
    return request
  }

  /// What is wrong in the answer, if anything, with the number and the bytes of the text it is in.
  public func problem(in document: TaggedDocument) -> String? {
    guard let problem = AnswerCheck(utf8).problem(in: document) else { return nil }
    let after = starts.firstIndex { $0 > problem.offset } ?? starts.count
    let end = after < starts.count ? starts[after] : utf8.count
    let text = utf8[starts[max(0, after - 1)]..<end]
    return "mutation \(first + after - 1): \(problem.words): "
      + String(decoding: text, as: UTF8.self).debugDescription + " \(Array(text))"
  }
}
