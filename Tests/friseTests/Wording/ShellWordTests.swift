import Testing

@testable import frise

@Suite("A word for the shell")
struct ShellWordTests {
  @Test(
    "is quoted where the shell would take it apart",
    arguments: [
      ("article.fr.txt", "article.fr.txt"), ("-", "-"), ("été", "été"), ("", "''"),
      ("a b", "'a b'"), ("$HOME", "'$HOME'"), ("l'été", #"'l'\''été'"#),
    ])
  func quoting(word: String, typed: String) {
    #expect(ShellWord.quoted(word) == typed)
  }
}
