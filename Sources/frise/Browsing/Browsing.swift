import Glibc
import TimelineModel

/// What `frise browse` does.
@MainActor
struct Browsing {
  /// What to open.
  var inputs = Inputs()
  /// The language of the screen; that of the environment if none.
  var language: InterfaceLanguage?
  /// Whether to draw with ASCII characters only.
  var ascii = false

  /// Shows the timeline until a person quits; prints it where there is no terminal to show it on.
  func run() throws -> Outcome {
    let commandNames = FriseCommand.commandNames
    guard isatty(STDOUT_FILENO) == 1 else {
      return try EventListing(inputs: inputs, commandNames: commandNames).print(as: .table)
    }
    var opener = TimelineOpener(inputs, commandNames: commandNames)
    let opened = try opener.open()
    guard let timeline = opened.timeline else { return .failed }
    let look = BrowserProgram.Look(
      language: language ?? InterfaceLanguage { Environment[$0] }, ascii: ascii)
    let program = try BrowserProgram(
      timeline, look: look, notice: opened.complaints.first?.description)
    try program.run(alternative: alternative)
    return opened.outcome
  }

  /// The command that prints what this one would show.
  private var alternative: String {
    (["frise", "list"] + inputs.files.map(ShellWord.quoted)).joined(separator: " ")
  }
}
