import Testing

@testable import TimelineBrowser

@Suite struct TextWrapperTests {
  private func lines(_ text: String, _ width: Int) -> [String] {
    TextWrapper.lines(of: text[...], width: width).map { String($0.text) }
  }

  @Test func `lines are broken at words, without the spaces there`() {
    #expect(lines("one two  three", 8) == ["one two", "three"])
    #expect(lines("one two", 7) == ["one two"])
    #expect(lines("", 8) == [""])
  }

  @Test func `no line begins with a mark that French sets a space before`() {
    #expect(lines("les phares ; le sel", 10) == ["les", "phares ;", "le sel"])
    #expect(lines("restait-il à dire ? Oui", 17) == ["restait-il à", "dire ? Oui"])
  }

  @Test func `no line ends with an opening guillemet or begins with a closing one`() {
    #expect(lines("il dit « oui »", 8) == ["il dit", "« oui »"])
    #expect(lines("« oui » et « non »", 10) == ["« oui » et", "« non »"])
  }

  @Test func `no-break spaces hold`() {
    #expect(lines("à 14\u{A0}h\u{A0}30 précises", 8) == ["à", "14\u{A0}h\u{A0}30", "précises"])
  }

  @Test func `a word longer than a line is cut`() {
    #expect(lines("abcdefghij kl", 4) == ["abcd", "efgh", "ij", "kl"])
  }

  @Test func `wide characters are counted as two columns and may be divided anywhere`() {
    #expect(lines("漢字漢字漢", 4) == ["漢字", "漢字", "漢"])
    #expect(lines("漢字", 1) == ["漢", "字"])
  }

  @Test func `a compound is divided after its hyphen`() {
    #expect(lines("accord Maroc-Belgique", 14) == ["accord Maroc-", "Belgique"])
    #expect(lines("de 14-16", 5) == ["de", "14-16"])
  }

  @Test(arguments: [1, 2, 3, 7, 20, 80])
  func `lines follow one another and cover every scalar of the text`(width: Int) {
    let text = "  Où\u{301} est « l’été » ? — 漢字 e\u{301}\u{302} 🇧🇪 fin.  "
    let lines = TextWrapper.lines(of: text[...], width: width, offset: 5)
    #expect(lines.first?.start == 5)
    #expect(lines.last?.end == 5 + text.unicodeScalars.count)
    for (line, next) in zip(lines, lines.dropFirst()) { #expect(line.end == next.start) }
  }
}
