import TerminalUI
import TimelineModel
import Testing

@testable import TimelineBrowser

/// Whatever is pressed, at whatever size, in whatever timeline: nothing traps, and what is shown
/// holds together.
@Suite struct RandomKeysTests {
  /// A small linear congruential generator, so that a failure can be repeated.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private static let keys: [Key] =
    Set(KeyBinding.standard.flatMap(\.keys)).sorted { "\($0)" < "\($1)" }
    + "aé漢 \u{7F}".map { .character($0) }

  private func checkWhole(_ state: BrowserState, _ note: String) {
    let canvas = state.view(size: state.size)
    #expect(canvas.size == state.size, "\(note)")
    if let cursor = canvas.cursor {
      #expect((0..<state.size.columns).contains(cursor.column), "\(note)")
      #expect((0..<state.size.rows).contains(cursor.row), "\(note)")
    }
    if !state.rows.ranks.isEmpty { #expect(state.selectedRank != nil, "\(note)") }
  }

  @Test(arguments: 1...9)
  func `random keys and sizes keep the state whole`(seed: Int) throws {
    var dice = Dice(state: UInt64(seed) &* 977)
    let timelines = [Fixture.timeline, Fixture.hostile, Timeline()]
    var state = try BrowserState.fixture(
      seed.isMultiple(of: 2) ? .english : .french, timeline: timelines[seed % 3])
    for step in 0..<150 {
      switch Int.random(in: 0..<12, using: &dice) {
      case 0:
        let size = Size(
          columns: Int.random(in: 0...150, using: &dice), rows: Int.random(in: 0...50, using: &dice)
        )
        state.press(.resize(size))
      case 1: _ = state.update(.dateResolved("2024", Fixture.date("2024-04")))
      default:
        guard let key = Self.keys.randomElement(using: &dice) else { continue }
        state.press(.key(key))
      }
      if step % 3 == 0 { checkWhole(state, "seed \(seed), step \(step)") }
    }
  }

  @Test(arguments: [WordsFile.english, .french])
  func `every screen can be drawn at every small size`(language: WordsFile) throws {
    let screens = ["", "enter", "f", "s", "d", "i", "?", "r", "t", "7", "c"]
    for key in screens {
      var state = try BrowserState.fixture(language)
      state.keys("down")
      if !key.isEmpty { state.keys(key) }
      for columns in [0, 1, 2, 5, 19, 20, 33, 60, 120] {
        for rows in [0, 1, 2, 3, 4, 6, 9, 14, 16] {
          let size = Size(columns: columns, rows: rows)
          #expect(state.view(size: size).size == size)
        }
      }
    }
  }
}
