@testable import TextImport

/// The quotations of French texts as tests see them.
enum Quoting {
  struct Found: CustomStringConvertible {
    var text: String
    var speaker: String?
    var basis: Speaker.Basis?
    var words: Int
    var rule: String?
    var description: String { "\(speaker ?? "—") [\(rule ?? "")]: \(text)" }
  }

  static func found(in text: String) -> [Found] {
    let utf8 = Array(text.utf8)
    let cues = FrenchCues.all
    let blocks = BlockFinder.blocks(of: utf8, title: nil, cues: cues)
    let splitter = SentenceSplitter(utf8, cues: cues)
    let sentences = blocks.filter(\.isArticle).flatMap { splitter.sentences(in: $0.range) }
    let names = NameIndex(utf8, sentences: sentences, cues: cues)
    return QuotationFinder.quotations(in: utf8, blocks: blocks, names: names, cues: cues).map {
      Found(
        text: utf8.text(in: $0.range), speaker: $0.speaker?.name, basis: $0.speaker?.basis,
        words: $0.words, rule: $0.speaker?.rule)
    }
  }

  static func speakers(in text: String) -> [String?] { found(in: text).map(\.speaker) }
}
