import Testing
import TimelineModel

@Suite struct TimelineFileErrorTests {
  static let header = #"{"format":"frise-timeline","type":"timeline","version":1}"#
  static let source = #"{"id":"s1","text":"L’été à Rabat","type":"source"}"#

  /// The lines behind a header and a source, and the whole message.
  static let messages: [(lines: [String], message: String)] = [
    (
      ["{"],
      "line 3, column 2: the line ends where a field name in quotation marks is expected; "
        + "each line must be one JSON object"
    ),
    (
      [#"{"é":tru}"#],
      "line 3, column 6: expected a JSON value; each line must be one JSON object"
    ),
    (["[1]"], "line 3, column 1: expected “{”; each line must be one JSON object"),
    (
      ["", #"{"a":1,"a":2}"#],
      "line 4, column 8: the field “a” stands twice; remove one; "
        + "each line must be one JSON object"
    ),
    (
      ["{\"a\":\"\u{1B}\"}"],
      #"line 3, column 7: the character U+001B must be written \u001b; "#
        + "each line must be one JSON object"
    ),
    (
      [#"{"a":"\ud800"}"#],
      #"line 3, column 7: \ud800 is half of a surrogate pair; expected the other half beside it; "#
        + "each line must be one JSON object"
    ),
    (
      ["{}"],
      "line 3, column 1, field type: the field is missing; "
        + "expected timeline, source, quote or event"
    ),
    (
      [#"{"type":"events"}"#],
      "line 3, column 9, field type: found “events”; expected timeline, source, quote or event"
    ),
    (
      [#"{"type":"event","title":"t"}"#],
      "line 3, column 1, field id: the field is missing; expected a text"
    ),
    (
      [#"{"type":"event","id":7,"title":"t"}"#],
      "line 3, column 22, field id: found 7; expected a text"
    ),
    (
      [#"{"type":"event","id":"e","title":"t","kind":"happened"}"#],
      "line 3, column 45, field kind: found “happened”; "
        + "expected occurred, stated, planned, reference or recurring"
    ),
    (
      [#"{"type":"event","id":"e","title":"t","status":"\#("x\\u001b[2J")"}"#],
      #"line 3, column 47, field status: found “x\u001b[2J”; "#
        + "expected new, confirmed, disputed or hidden"
    ),
    (
      [#"{"type":"event","id":"e","title":"é","domains":[{"name":"energy"},{"name":"sport"}]}"#],
      "line 3, column 75, field domains[1].name: found “sport”; "
        + "expected security, migration, defense, diplomacy, economy, energy or justice"
    ),
    (
      [#"{"type":"event","id":"e","title":"t","domains":[{}]}"#],
      "line 3, column 49, field domains[0].name: the field is missing; "
        + "expected security, migration, defense, diplomacy, economy, energy or justice"
    ),
    (
      [#"{"type":"event","id":"e","title":"t","people":"X"}"#],
      "line 3, column 47, field people: found “X”; expected a list of texts"
    ),
    (
      [#"{"type":"event","id":"e","title":"t","people":["X",["Y"]]}"#],
      "line 3, column 52, field people[1]: found a list; expected a text"
    ),
    (
      [#"{"type":"event","id":"e","title":"t","domains":[true]}"#],
      "line 3, column 49, field domains[0]: found true; expected an object"
    ),
    (
      [#"{"type":"event","id":"e","title":"t","star":1}"#],
      "line 3, column 45, field star: found 1; expected true or false"
    ),
    (
      [#"{"type":"event","id":"e","title":"t","order":1.5}"#],
      "line 3, column 46, field order: found 1.5; expected a whole number"
    ),
    (
      [#"{"type":"event","id":"e","title":"t","date":"2024-13"}"#],
      "line 3, column 45, field date: “2024-13” is not an EDTF date: expected a month from 01 to "
        + "12 or a season from 21 to 41 at offset 5, found “1”; "
        + "expected one such as 2024-04-15 or 2024-04"
    ),
    (
      [#"{"type":"event","id":"e","title":"t","quotes":["q9"]}"#],
      "line 3, column 48, field quotes[0]: no line is the quote “q9”; "
        + "add the quote or correct the id"
    ),
    (
      [#"{"type":"event","id":"e","title":"t","dateQuote":"q9"}"#],
      "line 3, column 50, field dateQuote: no line is the quote “q9”; "
        + "add the quote or correct the id"
    ),
    (
      [
        #"{"type":"quote","id":"q","selectors":[{"type":"TextQuoteSelector","exact":"x"}],"source":"s2"}"#
      ],
      "line 3, column 90, field source: no line is the source “s2”; "
        + "add the source or correct the id"
    ),
    (
      [#"{"type":"quote","id":"q","source":"s1","selectors":[]}"#],
      "line 3, column 52, field selectors: found no TextQuoteSelector; "
        + "expected a list with one"
    ),
    (
      [quote(exact: "été", start: 2, end: 99)],
      "line 3, column 96, field selectors[1]: the source's text runs from 0 to 13; it has no "
        + "range from 2 to 99; correct start and end"
    ),
    (
      [quote(exact: "été", start: 5, end: 2)],
      "line 3, column 96, field selectors[1]: the source's text runs from 0 to 13; it has no "
        + "range from 5 to 2; correct start and end"
    ),
    (
      [quote(exact: "été", start: 3, end: 6)],
      "line 3, column 96, field selectors[1]: the source's text has “té ” from 3 to 6, not “été”; "
        + "correct the offsets or the words"
    ),
    (
      [quote(exact: "été", start: -2, end: 5)],
      "line 3, column 135, field selectors[1].start: found -2; expected a whole number from 0"
    ),
    (
      [source],
      "line 3, column 7, field id: line 2 is the source “s1” already; give one another id"
    ),
    (
      [#"{"id":"s2","text":"x","type":"source","blocks":[{"kind":"list","start":0,"end":2}]}"#],
      "line 3, column 49, field blocks[0]: the source's text runs from 0 to 1; it has no "
        + "range from 0 to 2; correct start and end"
    ),
    (
      [#"{"id":"s2","text":"x","type":"source","publishedBasis":"rumour"}"#],
      "line 3, column 56, field publishedBasis: found “rumour”; "
        + "expected user, metadata, dateline, post or text"
    ),
    (
      [header], "line 3, column 1: line 1 describes the timeline already; keep one of the two lines"
    ),
  ]

  static func quote(exact: String, start: Int, end: Int) -> String {
    #"{"type":"quote","id":"q","source":"s1","selectors":[{"type":"TextQuoteSelector","#
      + #""exact":"\#(exact)"},{"type":"TextPositionSelector","start":\#(start),"end":\#(end)}]}"#
  }

  @Test(arguments: messages)
  func theMessageNamesPlaceProblemAndRemedy(lines: [String], message: String) {
    let text = ([Self.header, Self.source] + lines).joined(separator: "\n")
    let error = #expect(throws: TimelineFileError.self) { try TimelineReader.read(text) }
    #expect(error?.description == message)
  }

  static let headers: [(header: String, message: String)] = [
    (
      source,
      "no line describes the timeline; "
        + #"add {"format":"frise-timeline","type":"timeline","version":1} as the first line"#
    ),
    (
      #"{"type":"timeline","format":"geojson","version":1}"#,
      "line 1, column 29, field format: the format is “geojson”; expected “frise-timeline”; "
        + "open a timeline of frise"
    ),
    (
      #"{"type":"timeline","format":"frise-timeline","version":2}"#,
      "line 1, column 56, field version: the version of the format is 2; expected 1; "
        + "open the file with a newer frise"
    ),
    (
      #"{"type":"timeline","format":"frise-timeline"}"#,
      "line 1, column 1, field version: the field is missing; expected 1"
    ),
    (
      #"{"type":"timeline","version":1}"#,
      "line 1, column 1, field format: the field is missing; expected a text"
    ),
  ]

  @Test(arguments: headers)
  func otherFormatsAndVersionsAreRefused(header: String, message: String) {
    let error = #expect(throws: TimelineFileError.self) { try TimelineReader.read(header) }
    #expect(error?.description == message)
  }

  @Test func bytesThatAreNotUTF8AreRefusedWithTheirColumn() {
    let bytes = Array(Self.header.utf8) + Array("\n{\"é\":\"".utf8) + [0xE9] + Array("\"}".utf8)
    let error = #expect(throws: TimelineFileError.self) { try TimelineReader.read(bytes) }
    #expect(
      error?.description
        == "line 2, column 7: the bytes are not UTF-8; save the file as UTF-8; "
        + "each line must be one JSON object")
  }

  @Test func aLongValueIsCutInTheMessage() {
    let word = String(repeating: "a", count: 5_000)
    let line = #"{"type":"event","id":"e","title":"t","kind":"\#(word)"}"#
    let error = #expect(throws: TimelineFileError.self) {
      try TimelineReader.read(Self.header + "\n" + line)
    }
    #expect(error?.description.contains("“\(String(repeating: "a", count: 60))…”") == true)
  }

  @Test func aCharacterOfManyMarksIsCutInTheMessage() throws {
    let word = "e" + String(repeating: "\u{301}", count: 5_000)
    let line = #"{"type":"event","id":"e","title":"t","kind":"\#(word)"}"#
    let error = #expect(throws: TimelineFileError.self) {
      try TimelineReader.read(Self.header + "\n" + line)
    }
    #expect(try #require(error).description.utf8.count < 300)
  }

  @Test(arguments: [Anchor.folded, .approximate])
  func wordsMayDifferWhereTheAnchorSaysSo(anchor: Anchor) throws {
    let quote = Self.quote(exact: "ETE", start: 2, end: 5)
    let line = quote.dropLast() + #","anchor":"\#(anchor.rawValue)"}"#
    let timeline = try TimelineReader.read(
      [Self.header, Self.source, String(line)].joined(separator: "\n"))
    #expect(timeline.quotes.first?.anchor == anchor)
  }

  @Test func anOrphanedQuoteNeedsNoPlaceInTheText() throws {
    let line = Self.quote(exact: "gone", start: 90, end: 94).dropLast() + #","anchor":"orphaned"}"#
    let timeline = try TimelineReader.read(
      [Self.header, Self.source, String(line)].joined(separator: "\n"))
    #expect(timeline.quotes.first?.exact == "gone")
  }

  @Test func wordsThatOnlyLookAlikeAreOtherWords() {
    let source = "{\"id\":\"s1\",\"text\":\"e\u{301}\",\"type\":\"source\"}"
    let line = Self.quote(exact: "\u{E9}", start: 0, end: 2)
    let error = #expect(throws: TimelineFileError.self) {
      try TimelineReader.read([Self.header, source, line].joined(separator: "\n"))
    }
    #expect(error?.line == 3)
  }
}
