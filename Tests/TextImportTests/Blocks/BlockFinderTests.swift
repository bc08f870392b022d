import Testing

@testable import TextImport

@Suite struct BlockFinderTests {
  private func blocks(_ text: String, title: String? = nil) -> [(TextBlock.Role, String)] {
    let utf8 = Array(text.utf8)
    return BlockFinder.blocks(of: utf8, title: title, cues: FrenchCues.all).map {
      ($0.role, utf8.text(in: $0.range))
    }
  }

  private func roles(_ text: String, title: String? = nil) -> [TextBlock.Role] {
    blocks(text, title: title).map(\.0)
  }

  private let sentence =
    "Le ministère a annoncé jeudi que les travaux du nouveau pont commenceront avant la fin de l’année."

  @Test func `a short first line that ends no sentence is the title`() {
    #expect(roles("Un pont pour la vallée\n\n\(sentence)\n") == [.title, .paragraph])
    #expect(roles("\(sentence)\n\n\(sentence)\n") == [.paragraph, .paragraph])
    #expect(roles("Un pont pour la vallée") == [.paragraph])
  }

  @Test(arguments: [
    "Un pont à péage pour la vallée oubliée",
    "UN PONT A PEAGE POUR LA VALLEE OUBLIEE",
    "un-pont-a-peage-pour-la-vallee-oubliee",
    "pont-peage-vallee-oubliee",
    "Un pont a peage pour la val",
    "Un pont à péage pour la vallée oubliée – Le Quotidien",
  ]) func `a title said once more is marked`(copy: String) {
    let text = "Un pont à péage pour la vallée oubliée\n\n\(copy)\n\n\(sentence)\n"
    #expect(roles(text) == [.title, .repeatedTitle, .paragraph])
  }

  @Test func `a title that the caller knows marks the line that repeats it`() {
    #expect(
      roles("un-pont-pour-la-vallee\n\n\(sentence)\n", title: "Un pont pour la vallée").first
        == .title)
    #expect(
      roles(
        "\(sentence)\n\nUn pont pour la vallée.\n\n\(sentence)", title: "Un pont pour la vallée")
        == [.paragraph, .repeatedTitle, .paragraph])
  }

  @Test func `a whole line in brackets points to another article`() {
    #expect(roles("\(sentence)\n\n[El puente de la discordia]\n\n\(sentence)")[1] == .relatedLink)
    #expect(roles("\(sentence)\n\n[…]\n\n\(sentence)")[1] != .relatedLink)
    #expect(
      roles("\(sentence)\n\n[La suite] du projet est incertaine.\n\n\(sentence)")[1] == .paragraph)
  }

  @Test func `the line under a bare pointer is the title of the other article`() {
    let text = "\(sentence)\n\nLire aussi\nLe viaduc du nord en chantier\n\n\(sentence)"
    #expect(roles(text) == [.paragraph, .relatedLink, .relatedLink, .paragraph])
    #expect(
      roles("\(sentence)\n\nÀ lire aussi : Le viaduc du nord\n\n\(sentence)")[1] == .relatedLink)
  }

  @Test(arguments: [
    "Partager sur Facebook", "Abonnez-vous à notre newsletter", "Temps de lecture : 3 minutes",
    "Tous droits réservés",
  ]) func `a line of the page is marked`(line: String) {
    #expect(roles("\(sentence)\n\n\(line)\n\n\(sentence)")[1] == .pageLine)
  }

  @Test func `a sentence that begins like a line of the page stays a paragraph`() {
    let text = "Partage des eaux, la dispute entre les deux vallées dure depuis trente ans."
    #expect(roles("\(sentence)\n\n\(text)\n\n\(sentence)")[1] == .paragraph)
  }

  @Test(arguments: ["Publié le 12 avril 2024 à 10 h 30", "Mis à jour le 13/04/2024"])
  func `a line of publication is marked`(line: String) {
    #expect(roles("Un titre de trois mots\n\(line)\n\n\(sentence)")[1] == .publicationLine)
  }

  @Test(arguments: [
    "© Reuters", "Photo : Jean Martin", "Le pont en 2019. (Photo AFP)",
    "Le chantier vu du ciel. LOIC VENANCE / AFP", "Crédit photo DR",
  ]) func `the words under a picture are a caption`(line: String) {
    #expect(roles("\(sentence)\n\n\(line)\n\n\(sentence)")[1] == .caption)
  }

  @Test func `a code or an agency behind the article is marked, not a last short sentence`() {
    #expect(roles("\(sentence)\n\nfr-02").last == .trailingCode)
    #expect(roles("\(sentence)\n\n(AFP)").last == .trailingCode)
    #expect(roles("\(sentence)\n\nAffaire à suivre").last == .paragraph)
    #expect(roles("\(sentence)\n\n2024").last == .paragraph)
  }

  @Test func `a short line above running text is a heading`() {
    #expect(roles("\(sentence)\n\nUn chantier contesté\n\n\(sentence)")[1] == .heading)
    #expect(roles("\(sentence)\n\nUn chantier contesté.\n\n\(sentence)")[1] == .paragraph)
  }

  @Test func `entries of a list are marked`() {
    let text = "\(sentence)\n\n- un premier lot de travaux\n- un second lot\n1. le reste\n"
    #expect(roles(text) == [.paragraph, .listEntry, .listEntry, .listEntry])
  }

  @Test func `lines wrapped to a width are one paragraph`() {
    let text = """
      Le ministère a annoncé jeudi que les travaux du nouveau pont commenceront avant
      la fin de l’année, après une longue enquête auprès des habitants des deux rives
      de la vallée.
      """
    #expect(blocks(text).count == 1)
  }

  @Test func `paragraphs on lines of their own stay apart without blank lines`() {
    #expect(blocks("\(sentence)\n\(sentence)\n\(sentence)").count == 3)
  }

  @Test func `a carriage return ends a line`() {
    #expect(blocks("Un titre de trois mots\r\n\r\n\(sentence)\r\(sentence)").count == 3)
  }

  @Test func `blocks are trimmed of every kind of blank and cover all the text`() {
    let text = "\u{00A0} Un titre de trois mots \u{202F}\n \u{2003}\(sentence) \n"
    let found = blocks(text).map(\.1)
    #expect(found == ["Un titre de trois mots", sentence])
  }

  @Test func `a text without words has no blocks`() {
    #expect(blocks("").isEmpty)
    #expect(blocks(" \n\n\u{00A0}\n").isEmpty)
  }
}
