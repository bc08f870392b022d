/// `frise dates` beside programs that only count.
struct DatesSpeed {
  /// The path of the program.
  var frise: String
  /// How often to measure.
  var runs: Int
  /// The file for what the programs write.
  var output: String

  /// The lines of the report for a text.
  func lines(for path: String) throws(BenchmarkError) -> [Report.Line] {
    var costs: [[ChildProcess.Cost]] = [[], [], []]
    // In turn, so that a busy moment of the computer meets all of them.
    for _ in 0..<runs {
      costs[0].append(try cost(of: frise, ["dates", "--input", "text", path]))
      costs[1].append(try cost(of: "wc", ["-w", path]))
      costs[2].append(try cost(of: "grep", ["-c", "avril", path]))
    }
    let seconds = costs.map { Median.of($0.map(\.seconds)) }
    let memory = costs.map { $0.map(\.peakMemory).max() ?? 0 }
    return [
      Report.Line("frise dates", .time(seconds[0]), peakMemory: memory[0]),
      Report.Line(
        "wc -w", .time(seconds[1]), peakMemory: memory[1], ratio: seconds[0] / seconds[1],
        aim: "at most 4"),
      Report.Line(
        "grep -c", .time(seconds[2]), peakMemory: memory[2], ratio: seconds[0] / seconds[2]),
    ]
  }

  private func cost(
    of program: String, _ arguments: [String]
  ) throws(BenchmarkError) -> ChildProcess.Cost {
    try ChildProcess(program, arguments, streams: .file(output)).end()
  }
}

/// The middle of measured values.
enum Median {
  /// The middle value; the mean of the two in the middle of an even number, 0 of none.
  static func of(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return 0 }
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }
}
