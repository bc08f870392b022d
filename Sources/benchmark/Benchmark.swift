import ArgumentParser
import Glibc

/// `frise-benchmark`: what frise costs beside programs that do less.
@main
struct Benchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "frise-benchmark",
    abstract: "Measure frise beside wc, grep, less and an empty ncurses program.",
    discussion: """
      `frise dates` reads one long text, then the same as many documents on one core and on all. \
      Each line gives the median of several runs in this one, so that ratios hold whatever else the \
      computer does. Build both programs first: swift build -c release. Nothing is asserted.
      """)

  @Argument(
    help: ArgumentHelp(
      "A text for frise dates, repeated to the size; if none, the bundled notes, and the article "
        + "of ../shared if it is there.", valueName: "file"))
  var file: String?

  @Option(help: ArgumentHelp("How large the text is to be.", valueName: "MB"))
  var megabytes = 20

  @Option(help: ArgumentHelp("How often to measure each thing.", valueName: "count"))
  var runs = 5

  @MainActor static func main() {
    if CommandLine.arguments.dropFirst() == [EmptyScreen.argument] { return EmptyScreen.show() }
    main(nil)
  }

  func validate() throws {
    guard (1...1000).contains(megabytes), (1...1000).contains(runs) else {
      throw ValidationError("expected 1 to 1000 megabytes and 1 to 1000 runs")
    }
  }

  func run() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let frise = try BuiltProgram.path("frise")
    for (name, text) in try SampleText.all(given: file) {
      let size = megabytes * 1_000_000
      let speed = DatesSpeed(frise: frise, runs: runs, output: folder.output, size: size)
      let path = try folder.write(text, size: size, as: .longText)
      try Report.print(heading: "\(name), repeated to \(megabytes) MB", speed.lines(for: path))
      let line = SampleText.document(text)
      let documents = try folder.write(line, size: size - size % line.count, as: .documents)
      try Report.print(
        heading: "The same as \(size / line.count) documents, one a line",
        speed.lines(forDocuments: documents) + [Allocations.line(for: text)])
    }
    let screen = ScreenSpeed(frise: frise, runs: runs, folder: folder)
    try Report.print(heading: "The bundled timeline at 80×24", screen.lines())
  }
}
