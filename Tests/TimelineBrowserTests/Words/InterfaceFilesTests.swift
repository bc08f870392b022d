import Testing

@testable import TimelineBrowser

/// The reader refuses a file with a key too many or too few, so reading compares file and code.
@Suite struct InterfaceFilesTests {
  @Test(arguments: WordsFile.allCases)
  func `a file has exactly the keys that the code knows`(file: WordsFile) throws {
    let words = try file.words
    #expect(words.texts.count == Word.allCases.count)
    #expect(words.counted.count == CountedWord.allCases.count)
    #expect(words.lists.count == WordList.allCases.count)
  }

  @Test func `every key that the code knows is used by it`() throws {
    let declarations = ["Word.swift", "CountedWord.swift", "WordList.swift"]
    let code = try Package.browserSources.filter { !declarations.contains($0.key) }.values
      .joined(separator: "\n")
    let used = Set(code.matches(of: /\.([a-zA-Z]+)\b/).map { String($0.1) })
    let names =
      Word.allCases.map { "\($0)" } + CountedWord.allCases.map { "\($0)" }
      + WordList.allCases.map { "\($0)" }
    #expect(names.filter { !used.contains($0) } == [])
  }

  @Test func `both languages fill the same placeholders`() throws {
    let (english, french) = (try WordsFile.english.words, try WordsFile.french.words)
    for word in Word.allCases {
      #expect(
        Template.placeholders(of: english[word]) == Template.placeholders(of: french[word]),
        "\(word.rawValue)")
    }
  }

  @Test func `French sets no-break spaces where its typography wants them`() throws {
    let words = try WordsFile.french.words
    let forms = words.counted.values.flatMap { [$0.one, $0.other] }
    for text in Array(words.texts.values) + forms {
      #expect(text.firstMatch(of: /[^\u{A0}][;:!?»]/) == nil, "\(text)")
      #expect(text.firstMatch(of: /«[^\u{A0}]/) == nil, "\(text)")
    }
  }
}
