import ArgumentParser

/// The command line as a whole.
struct FriseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "frise",
    abstract: "Chronologies whose every event leads to the exact words that it rests on.",
    discussion: """
      Without a command, “browse” is meant; without a file, the bundled timeline. A file is an \
      article (plain text) or a timeline (.jsonl); “-” is standard input. Nothing is written to \
      disk and nothing is sent anywhere.

      Exit status: 0 done, 1 something failed (the rest was done), 2 wrong usage.
      """,
    version: "0.1",
    subcommands: [BrowseCommand.self, ListCommand.self, ShowCommand.self, DatesCommand.self],
    defaultSubcommand: BrowseCommand.self)

  /// The names of the commands.
  static var commandNames: [String] {
    configuration.subcommands.map { $0.configuration.commandName ?? "" }
  }
}
