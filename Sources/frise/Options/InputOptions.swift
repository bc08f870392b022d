import ArgumentParser

/// What a command reads, and what is known of it.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Articles, timelines (.jsonl) or “-” for standard input; the bundled timeline if none.",
      valueName: "file"))
  var files: [String] = []

  @OptionGroup var documents: DocumentOptions
}
