import CResources
import Testing

@Suite struct DossierNotesTests {
  private static let folder = "dossiers/maroc-belgique/"

  @Test func theManifestNamesEveryNoteOnceAndInOrder() throws {
    let named = try Self.lines(of: "sources.txt").compactMap { $0.dropping(prefix: "note ") }
    #expect(named == Self.notes)
    #expect(!named.isEmpty)
  }

  @Test func everyNoteHasATitleADayAndParagraphs() throws {
    for note in Self.notes {
      let lines = try Self.lines(of: note)
      let header = lines.prefix { !$0.isEmpty }
      #expect((2...3).contains(header.count), "\(note)")
      #expect(header.dropFirst().first?.hasSuffix("2026") == true, "\(note)")
      let body = lines.dropFirst(header.count).split(separator: "")
      #expect(body.count >= 3 && body.allSatisfy { $0.count == 1 }, "\(note)")
    }
  }

  @Test func aNoteIsInTheLanguageThatItsNameAndTheManifestSay() throws {
    var languages: [String] = []
    for line in try Self.lines(of: "sources.txt") {
      if let language = line.dropping(prefix: "language ") { languages.append(language) }
    }
    #expect(languages == Self.notes.map { String($0.dropLast(4).suffix(2)) })
  }

  /// The names of the notes' files, in order.
  private static var notes: [String] {
    var count = 0
    let table = CResourceAll(&count)
    return UnsafeBufferPointer(start: table, count: count)
      .compactMap { String(cString: $0.path).dropping(prefix: folder) }
      .filter { $0 != "sources.txt" && $0.hasSuffix(".txt") }
  }

  private static func lines(of name: String) throws -> [String] {
    let resource = try #require(CResourceAtPath(folder + name)).pointee
    let bytes = UnsafeBufferPointer(start: resource.bytes, count: resource.count)
    let text = try #require(String(validating: bytes, as: UTF8.self))
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

extension String {
  fileprivate func dropping(prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}
