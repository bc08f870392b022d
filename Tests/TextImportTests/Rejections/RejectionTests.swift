import EDTF
import Testing

@testable import TextImport

@Suite("What was not followed") struct RejectionTests {
  private static let tagger = DocumentTagger()

  private func rejections(
    _ text: String, published: String? = "2024-04-22", explained: Bool = true
  ) throws -> [Rejection] {
    try Self.tagger.tag(
      TaggingRequest(
        utf8: Array(text.utf8), language: "fr", published: published.flatMap { EDTFValue($0) },
        isExplained: explained)
    ).rejections
  }

  @Test(
    "has its reason",
    arguments: [
      ("Né le 31 février 2024.", "le 31 février 2024", Rejection.Reason.noSuchDay),
      ("Du 3 mai 2024 au 2 mai 2020.", "Du 3 mai 2024 au 2 mai 2020", .noSuchRange),
      ("Il est né le 3 mai 2020.", "le 3 mai", .shorter),
      ("La version v2.2019.", "2019", .partOfNumber),
    ])
  func reasons(text: String, words: String, reason: Rejection.Reason) throws {
    let found = try rejections(text)
    #expect(found.contains { $0.text == words && $0.reason == reason }, "\(found)")
  }

  @Test("is what nothing lets reckon") func noReference() throws {
    let found = try rejections("Il est venu hier.", published: nil)
    #expect(found.contains { $0.reason == .noReference && $0.text == "hier" })
    #expect(try !rejections("Il est venu hier.").contains { $0.reason == .noReference })
  }

  @Test("counts its place in scalars, in the order of the text") func places() throws {
    let found = try rejections("Été 🙂 : né le 31 février 2024, et le 30 février 2024.")
      .filter { $0.reason == .noSuchDay }
    #expect(found.map(\.scalarRange) == [11..<29, 34..<52])
  }

  @Test("is not looked for unless asked") func unasked() throws {
    #expect(try rejections("Né le 31 février 2024.", explained: false).isEmpty)
  }
}
