import Testing

@testable import TextImport

@Suite struct MarkPairingTests {
  private func quoted(_ text: String) -> [String] {
    let utf8 = Array(text.utf8)
    return MarkPairing(QuotationMarkScanner.marks(in: utf8, 0..<utf8.count)).pairs.map {
      utf8.text(in: Blank.trimmed(utf8, $0.open.upperBound..<$0.close.lowerBound))
    }
  }

  @Test(arguments: [
    "Il dit « un mot » ici.", "Il dit «un mot» ici.", "Il dit “un mot” ici.",
    "Il dit \"un mot\" ici.", "Il dit „un mot“ ici.", "Il dit ‹ un mot › ici.",
    "Il dit <<un mot>> ici.", "Il dit ‘un mot’ ici.", "Il dit ”un mot” ici.",
    "Il dit « \u{00A0}un mot\u{202F}» ici.", "L'\"un mot\" ici.", "Il dit ''un mot'' ici.",
  ]) func `every kind of mark quotes`(text: String) {
    #expect(quoted(text) == ["un mot"])
  }

  @Test(arguments: ["Il dit «un mot'' ici.", "Il dit »un mot » ici.", "Il dit ’’un mot » ici."])
  func `marks of two kinds make a pair where a text mixes them`(text: String) {
    #expect(quoted(text) == ["un mot"])
  }

  @Test func `only the outer of nested quotations counts`() {
    #expect(quoted("Il dit « un “grand” mot » ici.") == ["un “grand” mot"])
    #expect(quoted("Il dit « un « grand » mot » ici.") == ["un « grand » mot"])
    #expect(quoted("Il dit \"un 'grand' mot\" ici.") == ["un 'grand' mot"])
  }

  @Test func `an odd mark costs the last opening only`() {
    #expect(quoted("« un » puis « deux » puis « trois") == ["un", "deux"])
    #expect(quoted("« un puis « deux » fin") == ["deux"])
    #expect(quoted("\"un \"deux\" fin") == ["deux"])
    #expect(quoted("un » puis « deux »") == ["deux"])
  }

  @Test func `apostrophes and inches quote nothing`() {
    #expect(quoted("L’été d’Aziz, l’an 2024, aujourd’hui.").isEmpty)
    #expect(quoted("Un écran de 24\" et rien.").isEmpty)
  }

  @Test func `a megabyte of marks ends`() {
    #expect(quoted(String(repeating: "«", count: 500_000)).isEmpty)
    #expect(quoted(String(repeating: "»", count: 500_000)).isEmpty)
    #expect(quoted(String(repeating: "\"", count: 1_000_000)).count <= 500_000)
    #expect(quoted(String(repeating: "« \"", count: 300_000)).count < 300_000)
  }
}
