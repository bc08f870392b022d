import EDTF
import Testing

/// Texts of a megabyte, each of which would take for ever if any step went back over them.
@Suite(.timeLimit(.minutes(1))) struct HostileTextTests {
  static let million = 1_000_000

  static let texts: [(start: String, repeated: String, isValue: Bool)] = [
    ("", "1", false),
    ("Y", "1", true),
    ("Y-", "9", true),
    ("Y1E", "0", true),
    ("Y1E", "9", false),
    ("Y12345S", "9", false),
    ("", "[", false),
    ("[", "1999,", false),
    ("[", " ", false),
    ("", "X", false),
    ("", "-", false),
    ("", "?", false),
    ("", "/", false),
    ("", "../", false),
    ("2024-01-01T10:10:10.", "0", true),
    ("2024-", "\u{301}", false),
  ]

  @Test(arguments: texts)
  func aMegabyteIsReadOrRefused(start: String, repeated: String, isValue: Bool) {
    let text = start + String(repeating: repeated, count: Self.million / repeated.utf8.count)
    // A year of exponent zero is too short; the digits of its exponent do not matter.
    let expected = text.hasPrefix("Y1E0") ? false : isValue
    #expect((EDTFValue(text) != nil) == expected)
  }

  @Test func longYearsAreComparedAndWritten() throws {
    let digits = String(repeating: "7", count: Self.million)
    let year = try EDTFValue(parsing: "Y" + digits)
    let next = try EDTFValue(parsing: "Y" + digits.dropLast() + "8")
    #expect(year < next)
    #expect(!year.covers(next))
    #expect(year.description.utf8.count == Self.million + 1)
    #expect(year.earliestDay == nil)
  }

  @Test func aSetOfManyMembersIsBoundedAndCompared() throws {
    let years = (0..<50_000).lazy.map { EDTFDate(year: $0 % 9_999).description }
    let set = try EDTFValue(parsing: "[" + years.joined(separator: ",") + "]")
    #expect(set.earliestDay == CalendarDay(year: 0, month: 1, day: 1))
    #expect(set.covers(set))
    #expect(set.spans.count == 1)
  }
}
