import Testing
import TimelineModel

@testable import TextImport

@Suite struct DomainFileReaderTests {
  private static let valid = """
    # What a domain file looks like.
    domain energy
    iptc 20000256 energy and resource

    language fr Énergie
    3 énergie*, gaz naturel
    0 énergie du désespoir
    language en Energy and more
    2 gas
    """

  @Test func aFileIsRead() throws {
    let file = try read(Self.valid)
    #expect(file.domain == .energy)
    #expect(file.codes == ["20000256"])
    #expect(file.vocabularies["fr"]?.label == "Énergie")
    #expect(file.vocabularies["fr"]?.terms.map(\.weight) == [3, 3, 0])
    #expect(file.vocabularies["en"]?.label == "Energy and more")
    #expect(file.vocabularies["en"]?.terms.count == 1)
  }

  @Test(arguments: [
    (
      "# What", "What",
      "1: expected “domain”, “iptc”, “language” or a weight and terms, not “What a domain file looks like.”"
    ),
    ("domain energy", "domain energies", "2: no domain is named “energies”"),
    ("iptc", "domain energy\niptc", "3: “domain” stands here a second time"),
    (
      "20000256", "2000256",
      "3: expected an IPTC Media Topic code of eight digits, not “2000256 energy and resource”"
    ),
    (
      "fr Énergie", "fr",
      "5: expected a language code of two or three small letters and a label, not “fr”"
    ),
    (
      "language fr", "language FR",
      "5: expected a language code of two or three small letters and a label, not “FR Énergie”"
    ),
    ("language en", "language fr", "8: “language fr” stands here a second time"),
    ("language fr Énergie\n", "", "5: terms must follow a “language” line"),
    ("3 é", "4 é", "6: expected a weight from 0 to 3, not “4”"),
    ("3 é", "3é", "6: expected a weight from 0 to 3, not “3énergie*,”"),
    ("gaz naturel", "", "6: the term “” has no word"),
    ("gaz naturel", "g*", "6: a stem needs at least 3 letters: “g*”"),
    ("gaz naturel", "g*z", "6: “*” may stand only at the end of a word: “g*z”"),
    ("gaz naturel", "… gaz", "6: “…” may stand once and between two words: “… gaz”"),
    ("domain energy\n", "", "8: the file does not say “domain”"),
    ("iptc 20000256 energy and resource\n", "", "8: the file does not say “iptc”"),
  ])
  func aMistakeIsNamedWithItsLine(old: String, new: String, message: String) throws {
    let range = try #require(Self.valid.firstRange(of: old))
    let error = #expect(throws: DomainFileError.self) {
      try read(Self.valid.replacingCharacters(of: range, with: new))
    }
    #expect(error?.description == "domains/energy.txt:" + message)
  }

  @Test func bytesThatAreNotUTF8AreRefused() {
    let error = #expect(throws: DomainFileError.self) {
      try DomainFileReader.read([0x64, 0xFF], path: "domains/energy.txt")
    }
    #expect(error?.problem == .notUTF8)
  }

  @Test func anEmptyFileIsRefused() {
    let error = #expect(throws: DomainFileError.self) { try read("") }
    #expect(error?.problem == .missing("domain"))
  }

  private func read(_ text: String) throws -> DomainFile {
    try DomainFileReader.read(Array(text.utf8), path: "domains/energy.txt")
  }
}

extension String {
  fileprivate func replacingCharacters(of range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
