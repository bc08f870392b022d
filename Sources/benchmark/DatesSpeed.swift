import Glibc

/// `frise dates` beside programs that only count.
struct DatesSpeed {
  /// The path of the program.
  var frise: String
  /// How often to measure.
  var runs: Int
  /// The file for what the programs write.
  var output: String
  /// The size of the texts in bytes.
  var size: Int

  /// The lines of the report for a text.
  func lines(for path: String) throws(BenchmarkError) -> [Report.Line] {
    let costs = try inTurn([
      (frise, ["dates", "--jobs", "1", "--input", "text", "--format", "jsonl", path]),
      ("wc", ["-w", path]), ("grep", ["-c", "avril", path]),
    ])
    let seconds = costs.map { Median.of($0.map(\.seconds)) }
    let memory = costs.map { $0.map(\.peakMemory).max() ?? 0 }
    return [
      Report.Line(
        "frise dates, one core", .time(seconds[0]), peakMemory: memory[0], note: rate(seconds[0])),
      Report.Line(
        "wc -w", .time(seconds[1]), peakMemory: memory[1], ratio: seconds[0] / seconds[1],
        aim: "at most 4"),
      Report.Line(
        "grep -c", .time(seconds[2]), peakMemory: memory[2], ratio: seconds[0] / seconds[2]),
    ]
  }

  /// The lines of the report for documents one a line.
  func lines(forDocuments path: String) throws(BenchmarkError) -> [Report.Line] {
    let cores = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    let counts = cores > 1 ? [1, cores] : [1]
    let costs = try inTurn(
      counts.map { (frise, ["dates", "--jobs", "\($0)", "--format", "jsonl", path]) })
    let seconds = costs.map { Median.of($0.map(\.seconds)) }
    return counts.indices.map { index in
      var note = rate(seconds[index])
      if index > 0 {
        note += ", \(Report.decimal(seconds[0] / seconds[index], places: 2)) times as fast as one"
      }
      return Report.Line(
        "frise dates, \(counts[index]) job\(counts[index] == 1 ? "" : "s")", .time(seconds[index]),
        peakMemory: costs[index].map(\.peakMemory).max(), note: note)
    }
  }

  private func rate(_ seconds: Double) -> String {
    Report.decimal(Double(size) / 1e6 / seconds, places: 1) + " MB/s"
  }

  /// What each program costs, over and over in turn, so that a busy moment of the computer meets all
  /// of them.
  private func inTurn(
    _ programs: [(name: String, arguments: [String])]
  ) throws(BenchmarkError) -> [[ChildProcess.Cost]] {
    var costs: [[ChildProcess.Cost]] = programs.map { _ in [] }
    for _ in 0..<runs {
      for (index, program) in programs.enumerated() {
        let child = try ChildProcess(program.name, program.arguments, streams: .file(output))
        costs[index].append(try child.end())
      }
    }
    return costs
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
