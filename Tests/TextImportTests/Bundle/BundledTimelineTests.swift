import EDTF
import Testing
import TimelineModel

@testable import TextImport

/// The timeline that the program brings along, held against its notes, the facts and the importer.
@Suite("The bundled timeline") struct BundledTimelineTests {
  /// A fact that the timeline must hold: when, in which domains at least, and words of a quote.
  struct Fact: Sendable, CustomTestStringConvertible {
    var date: String?
    var kind: EventKind = .occurred
    var domains: Set<Domain>
    var words: String
    var testDescription: String { "\(date ?? "recurring"): \(words)" }
  }

  static let facts: [Fact] = [
    Fact(date: "1992", domains: [.defense], words: "accord de coopération militaire"),
    Fact(date: "1998", domains: [.defense], words: "accord, de nature technique"),
    Fact(date: nil, kind: .recurring, domains: [.defense], words: "commission militaire mixte"),
    Fact(date: "2016-03-22", domains: [.security], words: "attentats terroristes"),
    Fact(
      date: "2018-12-10/2018-12-11", domains: [.migration, .diplomacy],
      words: "Pacte mondial pour les migrations"),
    Fact(date: "2018", kind: .reference, domains: [.security], words: "627"),
    Fact(date: "2023-10-30", domains: [.diplomacy], words: "résolution 2703"),
    Fact(date: "2023-11/..", domains: [.diplomacy, .justice], words: "relancer le dialogue"),
    Fact(date: "2024-02", domains: [.defense], words: "un partenariat bilatéral fort"),
    Fact(
      date: "2024-04-14/2024-04-16",
      domains: [.diplomacy, .security, .migration, .economy, .energy], words: "commission mixte"),
    Fact(
      date: "2024-04-15", kind: .stated,
      domains: [.diplomacy, .economy, .energy, .security, .migration],
      words: "Notre objectif est clair"),
    Fact(date: "2024-04-14/2024-04-16", domains: [.diplomacy], words: "une bonne base"),
    Fact(
      date: "2024-04-14/2024-04-16", domains: [.justice, .security],
      words: "de nombreux mécanismes de coopération"),
    Fact(
      date: "2024-22", kind: .planned, domains: [.security, .migration],
      words: "officier de liaison"),
  ]

  static func timeline() throws -> Timeline {
    try TimelineReader.read(try #require(BundledText.at("dossiers/maroc-belgique.jsonl")))
  }

  @Test("every fact is an event with a quote that stands in its source", arguments: facts)
  func fact(_ fact: Fact) throws {
    let index = TimelineIndex(try Self.timeline())
    let event = index.events.first { event in
      event.date?.description == fact.date && event.kind == fact.kind
        && fact.domains.isSubset(of: event.domains.map(\.name))
        && index.quotes(of: event).contains { $0.exact.contains(fact.words) }
    }
    let quotes = index.quotes(of: try #require(event))
    for quote in quotes {
      let source = try #require(index.source(quote.source))
      let position = try #require(quote.textPosition)
      let scalars = Array(source.text.unicodeScalars)
      var cut = String.UnicodeScalarView()
      cut.append(contentsOf: scalars[position.start..<position.end])
      #expect(String(cut) == quote.exact)
    }
  }

  @Test("its events are these facts and no more")
  func count() throws {
    #expect(try Self.timeline().events.count == Self.facts.count)
  }

  @Test("its sources are the notes, character for character, in four languages")
  func sources() throws {
    let timeline = try Self.timeline()
    let notes = BundledText.names(in: "dossiers/maroc-belgique").filter { $0 != "sources.txt" }
    let texts = notes.compactMap { BundledText.at("dossiers/maroc-belgique/\($0)") }
    #expect(Set(timeline.sources.map(\.text)) == Set(texts))
    #expect(Set(timeline.sources.compactMap(\.language)) == ["fr", "en", "es", "nl"])
    for source in timeline.sources {
      #expect(source.publisher == "frise")
      #expect(source.reports?.isEmpty == false)
      #expect(source.sha256 == SHA256.hexDigest(of: Array(source.text.utf8)))
    }
  }

  @Test("the importer finds the date of every event in the French notes", arguments: facts)
  func found(_ fact: Fact) throws {
    let importer = TextImporter()
    let notes = BundledText.names(in: "dossiers/maroc-belgique").filter { $0.hasSuffix(".fr.txt") }
    let dates = try notes.flatMap { name in
      let text = try #require(BundledText.at("dossiers/maroc-belgique/\(name)"))
      return try importer.read(Array(text.utf8)).events.map {
        $0.date?.description ?? $0.recurrence ?? ""
      }
    }
    #expect(dates.contains(fact.date ?? "P1Y"))
  }
}
