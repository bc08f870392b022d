import Testing

@testable import TextImport

@Suite struct PostBlockTests {
  private let report =
    "Le maire a présenté le projet devant les habitants. « Notre pont sera ouvert à tous avant l’été », a déclaré Jeanne Moreau à la presse locale, sans donner de calendrier plus précis."

  private func blocks(_ text: String) -> [TextBlock] {
    BlockFinder.blocks(of: Array(text.utf8), title: nil, cues: FrenchCues.all)
  }

  @Test(arguments: [
    "— Jeanne Moreau (@jmoreau) 15 avril 2024",
    "— Jeanne Moreau 🇧🇪 (@j_moreau) April 15, 2024",
    "– Jeanne Moreau (@jmoreau) 15 de abril de 2024",
    "- Jeanne Moreau (@jmoreau) 15. April 2024",
    "&mdash; Jeanne Moreau (@jmoreau) 15 april 2024",
    "Jeanne Moreau (@jmoreau) 15 avril 2024",
    "— Jeanne Moreau (@jmoreau)",
  ]) func `a signature gives the author of the post above it`(line: String) {
    let found = blocks("\(report)\n\nLe pont ouvre. pic.twitter.com/abc\n\n\(line)\n\n\(report)")
    #expect(found.map(\.role) == [.paragraph, .post, .signature, .paragraph])
    #expect(found[1].author == "Jeanne Moreau")
    #expect(found[1].post == found[2].post)
  }

  @Test func `a signature at the end of the post's own line is cut off`() {
    let line = "Le pont ouvre demain ! https://t.co/x1 — Jeanne Moreau (@jmoreau) April 15, 2024"
    let text = Array("\(report)\n\n\(line)\n".utf8)
    let found = BlockFinder.blocks(of: text, title: nil, cues: FrenchCues.all)
    #expect(found.map(\.role) == [.paragraph, .post, .signature])
    #expect(text.text(in: found[1].range) == "Le pont ouvre demain ! https://t.co/x1")
    #expect(text.text(in: found[2].range) == "— Jeanne Moreau (@jmoreau) April 15, 2024")
  }

  @Test func `a post begins at its first sign or at words that the article quotes`() {
    let post = """
      Merci aux habitants 🇧🇪 pour leur accueil.

      Notre pont sera ouvert à tous avant l’été.

      Je remercie @ville_de_x pour ce bel échange. pic.twitter.com/c8

      — Jeanne Moreau (@jmoreau) 15 avril 2024
      """
    let found = blocks("\(report)\n\n\(post)\n\n\(report)")
    #expect(found.map(\.role) == [.paragraph, .post, .post, .post, .signature, .paragraph])
  }

  @Test func `an article's own paragraphs above a post stay paragraphs`() {
    let text = """
      \(report)

      L’édile a aussi réagi sur les réseaux sociaux :

      Le pont sera ouvert à tous.

      — Jeanne Moreau (@jmoreau) 15 avril 2024
      """
    #expect(blocks(text).map(\.role) == [.paragraph, .paragraph, .post, .signature])
  }

  @Test func `a handle inside running text is no signature`() {
    let text = "Le message – relayé par Jeanne Moreau (@jmoreau) et d’autres – a été vu mille fois."
    #expect(blocks("\(report)\n\n\(text)\n\n\(report)").map(\.role).allSatisfy { $0 == .paragraph })
  }

  @Test func `many signatures do not read each other's posts`() {
    let one = "Le pont ouvre.\n\n— Jeanne Moreau (@jmoreau) 15 avril 2024\n\n"
    let found = blocks(String(repeating: one, count: 500))
    #expect(found.count == 1000)
    #expect(Set(found.compactMap(\.post)).count == 500)
  }
}
