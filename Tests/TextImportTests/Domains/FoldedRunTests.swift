import Testing

@testable import TextImport

@Suite struct FoldedRunTests {
  @Test(arguments: [
    ("ÉTAT-MAJOR", "etat major"),
    ("cœur", "coeur"),
    ("Straße", "strasse"),
    ("e\u{301}nergie", "energie"),
    ("éner\u{AD}gie", "energie"),
    ("l\u{2060}oi", "loi"),
    ("æœßþĳ ÆŒẞÞĲ", "aeoessthij aeoessthij"),
    ("١٩٩٢ 1992", "1992 1992"),
    ("Ørsted Łódź", "orsted lodz"),
    ("مُهَاجِر", "مهاجر"),
    ("الإرهاب", "ارهاب"),
    ("والأمن", "امن"),
    ("ال", "ال"),
    ("Ελλάδα", "ελλάδα"),
  ])
  func wordsAreFolded(text: String, folded: String) {
    #expect(runs(text) == [folded])
  }

  @Test(arguments: [
    "'", "’", "‘", "‛", "`", "´", "ʼ", "ʻ", "ʹ", "′", "＇", "\u{A0}", "\u{202F}", "\u{2011}", "–",
    "\n",
  ])
  func apostrophesSpacesAndHyphensPartWordsButNotPhrases(mark: String) {
    #expect(runs("l\(mark)état") == ["l etat"])
  }

  @Test(arguments: [".", ",", ";", ":", "!", "?", "(", "«", "”", "/", "…", "、", "\u{FFFD}", "🇲🇦"])
  func otherMarksPartPhrases(mark: String) {
    #expect(runs("paix\(mark)guerre") == ["paix", "guerre"])
  }

  @Test(arguments: ["", " ", "...", "’’’", "\u{301}", "\u{200B}"])
  func aTextWithoutLettersHasNoRun(text: String) {
    #expect(runs(text).isEmpty)
  }

  @Test func aWordKnowsWhereItStands() {
    let text = "L’e\u{301}tat belge"
    var words: [String] = []
    FoldedRun.forEach(in: text.unicodeScalars) { run in
      words += run.words.map { String(text[$0.range]) }
    }
    #expect(words == ["L", "e\u{301}tat", "belge"])
  }

  @Test func capitalsAreNoticed() {
    var capitals: [Bool] = []
    FoldedRun.forEach(in: "L’ONU et l’Onu, ÉTAT État G7 7e".unicodeScalars) { run in
      capitals += run.words.map(\.isCapitals)
    }
    #expect(capitals == [false, true, false, false, false, true, false, true, false])
  }

  @Test func anEndlessWordIsKeptShort() {
    var lengths: [Int] = []
    FoldedRun.forEach(in: String(repeating: "œ", count: 100_000).unicodeScalars) { run in
      lengths += run.words.map(\.bytes.count)
    }
    #expect(lengths == [FoldedRun<String.Index>.maximumWordLength])
  }

  @Test func anEndlessRunIsCutAndLosesNoWord() {
    var counts: [Int] = []
    FoldedRun.forEach(in: String(repeating: "mot ", count: 5000).unicodeScalars) { run in
      counts.append(run.words.count)
    }
    #expect(counts.reduce(0, +) == 5000)
    #expect(counts.allSatisfy { $0 <= FoldedRun<String.Index>.maximumWords })
  }

  private func runs(_ text: String) -> [String] {
    var runs: [String] = []
    FoldedRun.forEach(in: text.unicodeScalars) { run in
      runs.append(
        run.words.map { String(decoding: run.bytes[$0.bytes], as: UTF8.self) }
          .joined(separator: " "))
    }
    return runs
  }
}
