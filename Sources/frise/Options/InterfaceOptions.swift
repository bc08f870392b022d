import ArgumentParser

/// How the program on the screen speaks and draws.
struct InterfaceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The language of the screen: en or fr; otherwise that of LC_ALL, LC_MESSAGES or LANG.",
      valueName: "language"),
    transform: { try OptionWords.term("interface language", $0) })
  var interface: InterfaceLanguage?

  @Flag(help: "Draw marks and lines with ASCII characters only.")
  var ascii = false
}

/// A language that the program on the screen speaks.
enum InterfaceLanguage: String, CaseIterable, Sendable {
  case english = "en"
  case french = "fr"

  /// The language that an environment asks for; the locale need not be installed.
  init(environment: (String) -> String?) {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment)
    let locale = names.first { !$0.isEmpty } ?? ""
    let language = locale.prefix { $0.isASCII && $0.isLetter }.lowercased()
    self = language == "fr" ? .french : .english
  }
}
