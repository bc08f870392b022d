import ArgumentParser

/// What a command reads, and what is known of it.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Articles, timelines (.jsonl) or “-” for standard input; the bundled timeline if none.",
      valueName: "file"))
  var files: [String] = []

  @OptionGroup var documents: DocumentOptions

  /// The same as plain values.
  var inputs: Inputs {
    Inputs(files: files, published: documents.published, language: documents.language)
  }
}
