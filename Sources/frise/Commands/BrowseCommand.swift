import ArgumentParser
import Glibc
import TimelineModel

/// `frise browse`, or `frise` alone: the chronology on the screen.
struct BrowseCommand: FriseSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "browse",
    abstract: "Browse timelines and articles on the screen (the default).",
    discussion: "When standard output is not a terminal the events are printed instead.")

  @OptionGroup var inputs: InputOptions
  @OptionGroup var interface: InterfaceOptions

  func perform() throws -> Outcome {
    let commandNames = FriseCommand.commandNames
    guard isatty(STDOUT_FILENO) == 1 else {
      return try EventListing(inputs: inputs, commandNames: commandNames).print(as: .table)
    }
    var opener = TimelineOpener(inputs, commandNames: commandNames)
    let opened = try opener.open()
    guard let timeline = opened.timeline else { return .failed }
    let language = interface.interface ?? InterfaceLanguage { Environment[$0] }
    let program = try BrowserProgram(
      timeline, look: BrowserProgram.Look(language: language, ascii: interface.ascii),
      notice: opened.complaints.first?.description)
    try program.run(alternative: alternative)
    return opened.outcome
  }

  /// The command that prints what this one would show.
  private var alternative: String {
    (["frise", "list"] + inputs.files.map(ShellWord.quoted)).joined(separator: " ")
  }
}
