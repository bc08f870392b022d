import EDTF
import SeededRandom
import Testing

/// Properties of values drawn from the grammar; every seed is another few thousand.
@Suite struct RandomValueTests {
  static let seeds: [UInt64] = [1, 2, 3, 4]
  static let countPerSeed = 2_000

  private func texts(_ seed: UInt64, count: Int = countPerSeed) -> [String] {
    var generator = ValueGenerator(seed: seed)
    return (0..<count).map { _ in generator.value() }
  }

  @Test(arguments: seeds)
  func canonicalTextReadsBackAsTheSameValue(seed: UInt64) throws {
    for text in texts(seed) {
      let value = try EDTFValue(parsing: text)
      let again = try EDTFValue(parsing: value.description)
      #expect(again == value, "\(text)")
      #expect(again.hashValue == value.hashValue, "\(text)")
      #expect(again.description == value.description, "\(text)")
    }
  }

  @Test(arguments: seeds)
  func noValueEndsBeforeItBegins(seed: UInt64) throws {
    for text in texts(seed) {
      let value = try EDTFValue(parsing: text)
      #expect(value.earliest <= value.latest, "\(text)")
    }
  }

  @Test(arguments: seeds)
  func runsOfDaysAscendFromTheEarliestToTheLatest(seed: UInt64) throws {
    for text in texts(seed, count: 200) {
      let value = try EDTFValue(parsing: text)
      let spans = value.spans
      #expect(value.covers(value), "\(text)")
      #expect(value.overlaps(value), "\(text)")
      if value.isUnbroken { #expect(spans.count == 1, "\(text)") }
      #expect(spans.first?.lower == value.earliest, "\(text)")
      #expect(spans.last?.upper == value.latest, "\(text)")
      for (span, next) in zip(spans, spans.dropFirst()) {
        guard let upper = span.upper.day, let lower = next.lower.day else { continue }
        // One expectation for all would cost minutes; a failing one is enough.
        if upper.days(to: lower) < 2 { Issue.record("\(text): \(upper) \(lower)") }
      }
    }
  }

  @Test(arguments: seeds)
  func exactlyOneOfLessEqualAndGreaterHolds(seed: UInt64) throws {
    let values = try texts(seed, count: 100).map { try EDTFValue(parsing: $0) }
    for left in values {
      for right in values {
        let relations = [left < right, left == right, right < left].filter { $0 }
        if relations.count != 1 { Issue.record("\(left) \(right)") }
        if (left == right) != (left.description == right.description) {
          Issue.record("equal only as texts: \(left) \(right)")
        }
      }
    }
  }

  @Test(arguments: seeds)
  func theOrderIsTheSameFromWhereverItIsSorted(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let values = try texts(seed, count: 1_000).map { try EDTFValue(parsing: $0) }
    let sorted = values.sorted()
    #expect(values.shuffled(using: &generator).sorted() == sorted)
    #expect(Array(values.reversed()).sorted() == sorted)
    for (left, right) in zip(sorted, sorted.dropFirst()) {
      #expect(left.earliest <= right.earliest)
    }
  }
}
