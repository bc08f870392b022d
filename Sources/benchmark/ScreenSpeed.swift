/// The program on the screen beside `less` and an empty ncurses program.
struct ScreenSpeed {
  private static let down = "\u{1B}OB"
  private static let up = "\u{1B}OA"
  private static let keyCount = 40

  /// The path of the program.
  var frise: String
  /// How often to measure.
  var runs: Int
  /// Where to put the text for `less`.
  var folder: ScratchFolder

  /// The lines of the report.
  func lines() throws(BenchmarkError) -> [Report.Line] {
    let size = SampleText.bundledTimelineSize
    let page = try folder.write(SampleText.notes, size: size, as: .page)
    var frises: [Start] = []
    var pagers: [Start] = []
    var empties: [Start] = []
    for _ in 0..<max(runs, 9) {
      frises.append(try start(frise, ["--interface", "en"]))
      if let pager = try? start("less", [page]) { pagers.append(pager) }
      empties.append(try start(BuiltProgram.own, [EmptyScreen.argument]))
    }
    let (own, empty) = (Median.of(frises.map(\.seconds)), Median.of(empties.map(\.seconds)))
    return [
      Report.Line("frise, first screen", .time(own), peakMemory: memory(frises)),
      lineOfPager(pagers, own),
      Report.Line(
        "empty ncurses program", .time(empty), peakMemory: memory(empties),
        note: "frise takes \(Report.decimal((own - empty) * 1000, places: 2)) ms more",
        aim: "at most 15"),
      Report.Line("one Down key", .time(try secondsOfKey()), note: "to its last byte painted"),
    ]
  }

  /// What the start of a program cost.
  private struct Start {
    var seconds: Double
    var peakMemory: Int
  }

  private func start(_ name: String, _ arguments: [String]) throws(BenchmarkError) -> Start {
    let child = try TerminalChild(name, arguments)
    let seconds = child.secondsToFirstScreen()
    return Start(seconds: seconds, peakMemory: try child.end(byTyping: "q").peakMemory)
  }

  private func lineOfPager(_ pagers: [Start], _ own: Double) -> Report.Line {
    let name = "less, a text of the same size"
    guard !pagers.isEmpty else { return Report.Line(name, .missing("less is not installed")) }
    let seconds = Median.of(pagers.map(\.seconds))
    return Report.Line(
      name, .time(seconds), peakMemory: memory(pagers), ratio: own / seconds, aim: "at most 5")
  }

  private func secondsOfKey() throws(BenchmarkError) -> Double {
    let child = try TerminalChild(frise, ["--interface", "en"])
    _ = child.secondsToFirstScreen()
    var seconds: [Double] = []
    for number in 0..<Self.keyCount {
      // Down in steps that do not run into the last event.
      let key = number % 8 < 4 ? Self.down : Self.up
      let time = child.seconds(afterTyping: key)
      if key == Self.down { seconds.append(time) }
    }
    _ = try child.end(byTyping: "q")
    return Median.of(seconds)
  }

  private func memory(_ starts: [Start]) -> Int { starts.map(\.peakMemory).max() ?? 0 }
}
