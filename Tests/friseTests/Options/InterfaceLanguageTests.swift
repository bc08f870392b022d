import Testing

@testable import frise

@Suite("The language of the screen")
struct InterfaceLanguageTests {
  @Test(
    "is read from the environment as text, the strongest variable first",
    arguments: [
      (["LANG": "fr_BE.UTF-8"], InterfaceLanguage.french),
      (["LANG": "fr_FR.UTF-8", "LC_ALL": "C"], .english),
      (["LANG": "en_GB", "LC_MESSAGES": "fr"], .french),
      (["LANG": "fr", "LC_ALL": ""], .french),
      (["LC_ALL": "FR_CA"], .french),
      (["LANG": "fro"], .english),
      (["LANG": "de_DE.UTF-8"], .english),
      ([:], .english),
    ])
  func environment(variables: [String: String], language: InterfaceLanguage) {
    #expect(InterfaceLanguage { variables[$0] } == language)
  }
}
