import Foundation
import TextImport
import Testing

/// The scores of the tagger on the corpora, printed as a table, and their floors.
@Suite struct TaggerScores {
  /// One line of the table.
  struct Row: Sendable {
    var label: String
    var counts: String
    /// What the columns are named, what was scored, and the floors.
    var scores: [(name: String, score: Double, floor: Double)]
  }

  static let tagger = DocumentTagger()

  @Test(.enabled(if: Corpus.isPresent, "no ../shared/data: the tagger is not scored"))
  func `no score is below its floor`() async throws {
    let rows = try await Self.rows()
    print(Self.table(rows))
    for row in rows {
      for (name, score, floor) in row.scores {
        #expect(score >= floor, "\(row.label): \(name) fell below its floor")
      }
    }
  }

  /// Scores all corpora, several at a time, in the order of the floors.
  static func rows() async throws -> [Row] {
    typealias Scoring = @Sendable () throws -> Row
    let timex: [Scoring] = ScoreFloors.timex.map { floor in
      {
        let score = try timexScore(floor.corpus)
        return Row(
          label: floor.corpus.label, counts: "\(score.marked) marked, \(score.found) found",
          scores: [
            ("strict", score.f1(score.strict), floor.strict),
            ("relaxed", score.f1(score.relaxed), floor.relaxed),
            ("value", score.f1(score.value), floor.value),
          ])
      }
    }
    let phrases: [Scoring] = ScoreFloors.phrases.map { floor in
      {
        let score = try phraseScore(floor.corpus)
        return Row(
          label: floor.corpus.label, counts: "\(score.right) of \(score.cases)",
          scores: [("right", score.percent, floor.right)])
      }
    }
    return try await withThrowingTaskGroup(of: (Int, Row).self) { group in
      for (index, scoring) in (timex + phrases).enumerated() {
        group.addTask { (index, try scoring()) }
      }
      return try await group.reduce(into: []) { $0.append($1) }.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  static func timexScore(_ corpus: Corpus) throws -> TimexScore {
    var score = TimexScore()
    for document in try corpus.documents() {
      let tagged = try document.tagged(.timeML, by: tagger)
      score.add(
        marked: document.marks.map { .init(range: $0.range, value: $0.value) },
        found: zip(tagged.expressions, tagged.scalarRanges).map {
          .init(range: $1, value: $0.value)
        })
    }
    return score
  }

  static func phraseScore(_ corpus: Corpus) throws -> PhraseScore {
    var score = PhraseScore()
    for phrase in try corpus.documents() {
      score.add(phrase, found: try phrase.tagged(.chronology, by: tagger))
    }
    return score
  }

  /// The rows as text; a `+` marks a score whose floor can be raised, a `!` one below its floor.
  static func table(_ rows: [Row]) -> String {
    var lines = [
      "scores in percent: F1 as TempEval-3 counts it, phrases right (+ its floor can be raised)"
    ]
    for row in rows {
      let scores = row.scores.map { name, score, floor in
        let mark = tenths(score - floor) > 0.1 ? "+" : score < floor ? "!" : " "
        return "\(name) \(String(format: "%5.1f", score))\(mark)"
      }
      let label = row.label.padding(toLength: 28, withPad: " ", startingAt: 0)
      lines.append("  \(label) \(scores.joined(separator: "  "))  (\(row.counts))")
    }
    return lines.joined(separator: "\n")
  }
}
