import EDTF
import Foundation
import Testing
import TimelineModel

@testable import TextImport

/// What the article that frise was conceived on must give, from general rules.
@Suite(.enabled(if: FileManager.default.fileExists(atPath: RealArticle.path), "no ../shared"))
struct RealArticleTests {
  struct Expected: Sendable, CustomTestStringConvertible {
    var date: String?
    var kind: EventKind
    var words: String
    var domain: Domain
    var quote: String
    var testDescription: String { words }
  }

  static let events: [Expected] = [
    .init(
      date: "2024-22", kind: .planned, words: "l’été prochain", domain: .security,
      quote: "officier de liaison"),
    .init(date: "2018", kind: .reference, words: "2018", domain: .security, quote: "627 agents"),
    .init(
      date: "2024-04-14/2024-04-16", kind: .occurred, words: "du 14 au 16 avril",
      domain: .diplomacy,
      quote: "Visite de travail"),
    .init(
      date: "2024-04-15", kind: .stated, words: "15 avril 2024", domain: .diplomacy,
      quote: "Le gouvernement belge remercie"),
    .init(
      date: "2023", kind: .reference, words: "2023", domain: .diplomacy, quote: "résolution 2703"),
    .init(
      date: "2023-11/..", kind: .occurred, words: "depuis novembre dernier", domain: .diplomacy,
      quote: "Van Tigchelt"),
    .init(
      date: "2024-02", kind: .occurred, words: "en février dernier", domain: .defense,
      quote: "Berrid"),
    .init(
      date: "1992", kind: .occurred, words: "1992", domain: .defense,
      quote: "accord de coopération signé en 1992"),
    .init(date: "1998", kind: .occurred, words: "1998", domain: .defense, quote: "1998"),
    .init(
      date: nil, kind: .recurring, words: "Chaque année", domain: .defense,
      quote: "commission militaire mixte"),
  ]

  private func read(published: String?) throws -> ImportedDocument {
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: RealArticle.path)))
    return try TextImporter().read(
      bytes, options: ImportOptions(published: published.flatMap { EDTFValue($0) }))
  }

  @Test(arguments: [nil, "2024-04-22"]) func `the table of events holds`(published: String?) throws
  {
    let document = try read(published: published)
    let quotes = Dictionary(uniqueKeysWithValues: document.quotes.map { ($0.id, $0) })
    #expect(document.events.count == Self.events.count)
    for (event, expected) in zip(document.events, Self.events) {
      #expect(event.date == expected.date.flatMap { EDTFValue($0) })
      #expect(event.kind == expected.kind, "\(expected.words)")
      #expect(event.dateText == expected.words)
      #expect(event.domains.contains { $0.name == expected.domain }, "\(expected.words)")
      #expect(event.quotes.contains { quotes[$0]?.exact.contains(expected.quote) == true })
    }
    #expect(document.events.last?.recurrence == "P1Y")
  }

  @Test func `the parts that are no article are marked`() throws {
    let source = try read(published: nil).source
    let scalars = Array(source.text.unicodeScalars)
    func kind(of words: String) -> BlockKind? {
      source.blocks.first { block in
        String(String.UnicodeScalarView(scalars[block.start..<block.end])).hasPrefix(words)
      }?.kind
    }
    #expect(kind(of: "Les services de securite") == .title)
    #expect(kind(of: "[Marruecos") == .related)
    #expect(kind(of: "— Alexandre De Croo") == BlockKind(rawValue: "signature"))
    #expect(kind(of: "fr-02") == .boilerplate)
  }

  @Test func `each quote's offsets cut its words out of the file`() throws {
    let document = try read(published: nil)
    let text = SourceText(try String(contentsOfFile: RealArticle.path, encoding: .utf8))
    for quote in document.quotes {
      let position = try #require(quote.textPosition)
      #expect(text.cut(position).map { String($0) } == quote.exact)
    }
  }

  @Test func `the ledger accounts for every quotation`() throws {
    let ledger = try read(published: nil).ledger
    #expect(ledger.count { $0.kind == .quotation && $0.outcome != .skipped } == 7)
    #expect(ledger.count { $0.kind == .quotation && $0.reason == .mention } == 1)
  }
}
