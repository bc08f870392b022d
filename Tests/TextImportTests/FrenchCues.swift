import Testing

@testable import TextImport

/// The cues of the French language file, read once for all tests.
enum FrenchCues {
  static let all: CueLexicon = {
    let name = "languages/fr.txt"
    guard let text = BundledText.at(name) else { return CueLexicon { _ in [] } }
    do {
      return CueLexicon(try LanguageFileReader.read(text, name: name))
    } catch {
      Issue.record(error)
      return CueLexicon { _ in [] }
    }
  }()
}

/// The article that frise was conceived on, where it is at hand.
enum RealArticle {
  static let path = "../shared/data/articles/officier-de-liaison.fr.txt"
}
