import ArgumentParser
import EDTF

/// What a person knows about the documents that are read.
struct DocumentOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "When the documents were published: 2024-04-22, 2024-04, 2024-04-22T09:00:00.",
      valueName: "date"),
    transform: OptionWords.creationTime)
  var published: EDTFValue?

  @Option(
    help: ArgumentHelp(
      "The documents' language, such as fr; otherwise it is recognised.", valueName: "code"),
    transform: OptionWords.language)
  var language: String?
}
