import ArgumentParser

/// `frise browse`, or `frise` alone: the chronology on the screen.
struct BrowseCommand: FriseSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "browse",
    abstract: "Browse timelines and articles on the screen (the default).",
    discussion: "When standard output is not a terminal the events are printed instead.")

  @OptionGroup var inputs: InputOptions
  @OptionGroup var interface: InterfaceOptions

  func perform() throws -> Outcome {
    try Browsing(
      inputs: inputs.inputs, language: interface.interface, ascii: interface.ascii
    ).run()
  }
}
