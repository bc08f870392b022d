import Testing

@Suite struct TimexScoreTests {
  private func score(
    marked: [(Range<Int>, String)], found: [(Range<Int>, String)]
  ) -> TimexScore {
    var score = TimexScore()
    score.add(
      marked: marked.map { .init(range: $0, value: $1) },
      found: found.map { .init(range: $0, value: $1) })
    return score
  }

  @Test func `equal spans with equal values count three times`() {
    let score = score(marked: [(3..<7, "2024")], found: [(3..<7, "2024")])
    #expect([score.strict, score.relaxed, score.value] == [1, 1, 1])
    #expect(score.f1(score.strict) == 100)
  }

  @Test func `a longer span is relaxed, and its value counts`() {
    let score = score(marked: [(3..<7, "2024")], found: [(0..<7, "2024")])
    #expect([score.strict, score.relaxed, score.value] == [0, 1, 1])
  }

  @Test func `spans that only touch do not meet`() {
    let score = score(marked: [(3..<7, "2024")], found: [(7..<9, "2024")])
    #expect([score.strict, score.relaxed, score.value] == [0, 0, 0])
    #expect(score.f1(score.relaxed) == 0)
  }

  @Test func `one found across two marked serves the one it shares more with`() {
    let score = score(
      marked: [(0..<2, "2023"), (3..<9, "2024")], found: [(0..<9, "2024")])
    #expect([score.marked, score.found, score.relaxed, score.value] == [2, 1, 1, 1])
    #expect(score.f1(score.relaxed) == 66.7)
  }

  @Test func `what is marked is spurious or missed when nothing answers it`() {
    let score = score(marked: [(0..<2, "2023")], found: [])
    #expect(score.f1(score.strict) == 0)
    var both = score
    both.add(marked: [], found: [.init(range: 0..<2, value: "")])
    both.add(
      marked: [.init(range: 0..<2, value: "A")], found: [.init(range: 0..<2, value: "B")])
    #expect([both.marked, both.found, both.strict, both.value] == [2, 2, 1, 0])
    #expect(both.f1(both.strict) == 50)
  }

  @Test(arguments: [
    ("2024-04-12T15:30", "2024-04-12T15.30"), ("2024-04-12T15:30", "2024-04-12T15:30:00"),
    ("2024-04-12T15:30", "2024-04-12t15:30:00.000Z"), ("2024-04-12T15:00", "2024-04-12T15"),
    ("199X", "199"), ("19XX", "19"), ("PRESENT_REF", " present_ref. "),
  ])
  func `values that mean the same are equal`(canonical: String, written: String) {
    #expect(TimexScore.canonical(written) == canonical)
    #expect(TimexScore.canonical(canonical) == canonical)
  }

  @Test(arguments: [
    ("2024-04-12T15:30", "2024-04-12T15:30:20"), ("2024", "2024-04"), ("199X", "1990"),
    ("P3D", "P3W"), ("", "2024"),
  ])
  func `values that mean something else are not`(value: String, other: String) {
    #expect(TimexScore.canonical(value) != TimexScore.canonical(other))
  }
}
