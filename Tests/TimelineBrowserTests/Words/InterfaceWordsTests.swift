import Testing

@testable import TimelineBrowser

@Suite struct InterfaceWordsTests {
  /// What the reader says of the English file after a change to it.
  private func problem(
    _ change: (inout String) -> Void
  ) throws -> InterfaceWordsError? {
    var text = try WordsFile.english.text
    change(&text)
    do {
      _ = try InterfaceWords(parsing: text)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a line without an equals sign is named`() throws {
    let error = try problem { $0 = "# a comment\n\nhint.quit\n" + $0 }
    #expect(error == InterfaceWordsError(line: 3, problem: .notAnAssignment))
  }

  @Test func `a key without a text is refused`() throws {
    let error = try problem { $0 = "hint.quit =\n" + $0 }
    #expect(error == InterfaceWordsError(line: 1, problem: .notAnAssignment))
  }

  @Test func `a repeated key is named where it stands again`() throws {
    let error = try problem { $0 = "hint.quit = quit\n" + $0 }
    #expect(error?.problem == .repeated(key: "hint.quit"))
    #expect((error?.line ?? 0) > 1)
  }

  @Test func `an unknown key is named`() throws {
    let error = try problem { $0 = "hint.dance = dance\n" + $0 }
    #expect(error == InterfaceWordsError(line: 1, problem: .unknown(key: "hint.dance")))
  }

  @Test func `missing keys are named together`() throws {
    let error = try problem {
      $0.replace("hint.quit = quit\n", with: "")
      $0.replace("gap.years.one = {count} year on\n", with: "")
    }
    #expect(
      error
        == InterfaceWordsError(line: nil, problem: .missing(keys: ["gap.years.one", "hint.quit"])))
  }

  @Test func `a list of the wrong length is refused`() throws {
    let error = try problem { $0.replace("January | February | ", with: "January | ") }
    #expect(error?.problem == .itemCount(key: "months", expected: 12, found: 11))
  }

  @Test func `a brace without a partner is refused`() throws {
    let error = try problem { $0.replace("{number}%", with: "{number%") }
    #expect(error?.problem == .unpairedBrace(key: "percent"))
  }

  @Test func `the numbers that take the singular must be numbers`() throws {
    let error = try problem { $0.replace("singular = 1\n", with: "singular = one\n") }
    #expect(error?.problem == .notANumber(key: "singular", found: "one"))
  }

  @Test func `lines may end as on Windows`() throws {
    #expect(try problem { $0.replace("\n", with: "\r\n") } == nil)
  }

  @Test func `each language has its own singular`() throws {
    let (english, french) = (try WordsFile.english.words, try WordsFile.french.words)
    #expect([0, 1, 2].map { english.count(.events, $0) } == ["0 events", "1 event", "2 events"])
    #expect(
      [0, 1, 2].map { french.count(.events, $0) } == ["0 événement", "1 événement", "2 événements"])
  }

  @Test func `a placeholder's value is not read as a template`() throws {
    #expect(Template.fill("{a}, {b}", ["a": "{b}", "b": "2"]) == "{b}, 2")
    #expect(Template.fill("{a} and {c}", ["a": "1"]) == "1 and {c}")
  }
}
