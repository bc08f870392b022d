import Testing

@testable import TimelineBrowser

@Suite struct DocumentTextTests {
  private let text = "Été\r\n\r\nDeuxième ligne, plus longue\nfin"

  @Test func `offsets count the scalars of the whole text, line breaks included`() {
    let document = DocumentText(text)
    #expect(document.length == text.unicodeScalars.count)
    let lines = document.lines(from: 0, width: 80, count: 10)
    #expect(lines.map { String($0.text) } == ["Été", "", "Deuxième ligne, plus longue", "fin"])
    #expect(lines.map(\.start) == [0, 5, 7, 35])
  }

  @Test func `the line that holds an offset stands at the top`() {
    let document = DocumentText(text)
    let lines = document.lines(from: 20, width: 10, count: 2)
    #expect(lines.map { String($0.text) } == ["ligne,", "plus"])
    #expect(document.lines(from: 4, width: 10, count: 1).map { String($0.text) } == ["Été"])
    #expect(document.lines(from: 999, width: 10, count: 5).map { String($0.text) } == ["fin"])
  }

  @Test func `moving by lines stops at the first and the last line`() {
    let document = DocumentText(text)
    #expect(document.offset(0, movedBy: 2, width: 80) == 7)
    #expect(document.offset(35, movedBy: -1, width: 80) == 7)
    #expect(document.offset(7, movedBy: 99, width: 80) == 35)
    #expect(document.offset(35, movedBy: -99, width: 80) == 0)
    #expect(document.offset(20, movedBy: Int.max, width: 10) == 35)
    #expect(document.offset(20, movedBy: Int.min, width: 10) == 0)
  }

  @Test func `moving down and up again by as many lines returns`() {
    let document = DocumentText(Fixture.frenchText)
    for lines in 1..<20 {
      let below = document.offset(0, movedBy: lines, width: 17)
      #expect(document.offset(below, movedBy: -lines, width: 17) == 0)
    }
  }

  @Test func `an endless line is cut into pieces at spaces`() {
    let document = DocumentText(String(repeating: "mot de plus ", count: 10_000))
    #expect(document.pieces.count > 10)
    #expect(document.pieces.allSatisfy { $0.bytes.count <= DocumentText.longestPiece + 8 })
    #expect(document.length == 120_000)
  }

  @Test func `an endless word is cut between characters`() {
    let document = DocumentText(String(repeating: "é", count: 40_000))
    #expect(document.pieces.allSatisfy { $0.bytes.count <= 2 * DocumentText.longestPiece })
    #expect(document.pieces.reduce(0) { $0 + $1.bytes.count } == 80_000)
  }

  @Test func `an empty text has one empty line`() {
    let document = DocumentText("")
    #expect(document.lines(from: 0, width: 10, count: 3).map { String($0.text) } == [""])
    #expect(document.offset(0, movedBy: 1, width: 10) == 0)
  }

  @Test func `words are found within a stretch only`() {
    let document = DocumentText("un mot, un autre mot")
    #expect(document.range(of: "mot", in: 0..<20) == 3..<6)
    #expect(document.range(of: "mot", in: 5..<20) == 17..<20)
    #expect(document.range(of: "mot", in: 7..<19) == nil)
    #expect(document.range(of: "", in: 0..<20) == nil)
    #expect(document.range(of: "mot", in: 100..<200) == nil)
    #expect(document.text(in: 8..<16) == "un autre")
  }
}
