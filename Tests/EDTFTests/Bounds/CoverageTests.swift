import EDTF
import Testing

@Suite struct CoverageTests {
  @Test(arguments: [
    ("1985", "1985-04-12"), ("198X", "1985-04"), ("1985/..", "1990"), ("../1985", "0001"),
    ("../..", "Y17E400"), ("1985/", "1990-04/.."), ("2004-XX-XX", "2004"), ("2004", "2004-XX-XX"),
    ("XXXX-12-25", "2004-12-25"), ("XXXX-12-XX", "1999-12-25/1999-12-31"),
    ("{1667,1668,1670..1672}", "1667-06/1668-03"), ("[1667,1668]", "{1667,1668}"),
    ("2001-24", "2002-02-28"), ("Y17E400S1", "Y18E400"), ("Y17E400", "Y170E399"), ("1992~", "1992"),
    ("1XXX", "1066-10-14T09:00:00"), ("15XX-XX-X1", "152X-0X-21"),
    ("[156X-12-25,1700]", "1565-12-25"), ("{156X-12-25}", "156X-12-25"),
    ("{1667,1668-XX-01}", "{1668-02-01,1667-02-03}"), ("[XXXX-12-25]", "{1066-12-25,1999-12-25}"),
    ("[..1984]", "Y-17E400"), ("[1984..]", "1985/.."), ("/", "../.."), ("../..", "/"),
    ("[1984..]", "1984/"), ("2001-30", "2002-02-28"), ("2001-29", "2001-11-30"),
  ])
  func theFirstCoversTheSecond(first: String, second: String) throws {
    let (first, second) = (try EDTFValue(parsing: first), try EDTFValue(parsing: second))
    #expect(first.covers(second))
    #expect(first.overlaps(second))
    #expect(second.overlaps(first))
  }

  @Test(arguments: [
    ("1985-04", "1985"), ("1985", "1985/.."), ("1985", "1984-12/1985-01"),
    ("XXXX-12-XX", "1999-12-25/2000-12-31"), ("{1667,1668,1670}", "1667/1670"),
    ("Y17E400", "Y17E400S1"), ("2001-24", "2002"), ("1XX3", "1XXX"),
    ("[156X-12-25]", "1560-12-25/1569-12-25"), ("[1667-XX-01,1700]", "1667"), ("1985/", "/1985"),
    ("{..1984,1990}", "../1990"),
  ])
  func theFirstOverlapsTheSecondWithoutCoveringIt(first: String, second: String) throws {
    let (first, second) = (try EDTFValue(parsing: first), try EDTFValue(parsing: second))
    #expect(!first.covers(second))
    #expect(first.overlaps(second))
    #expect(second.overlaps(first))
  }

  @Test(arguments: [
    ("1985", "1986"), ("XXXX-12-25", "2004-12-24"), ("XXXX-12-25", "2004-01/2004-11"),
    ("{1667,1670}", "1668"), ("19X1", "19X2"), ("Y17E400", "Y17E401"), ("Y-17E400", "Y17E400"),
    ("1985/..", "../1984"), ("XXXX-X1-XX", "XXXX-X2-XX"), ("2004-02-29", "2004-03-01"),
    ("15XX-21", "15XX-22"), ("[156X-12-25]", "1565-01-01"), ("{156X-12-25,1700}", "156X-12-24"),
    ("{..1984,1990..}", "1985/1989"), ("/1984", "1985/"), ("2001-21", "2001-29"),
  ])
  func theTwoHaveNoDayInCommon(first: String, second: String) throws {
    let (first, second) = (try EDTFValue(parsing: first), try EDTFValue(parsing: second))
    #expect(!first.overlaps(second))
    #expect(!second.overlaps(first))
    #expect(!first.covers(second))
    #expect(!second.covers(first))
  }

  /// Dates within ten years, small enough to be compared day by day.
  static let dates = [
    "199X", "1995", "199X-XX", "199X-0X", "199X-X2", "199X-02-29", "1995-XX-X1", "19X5-1X-3X",
    "1995-12-31", "199X-24", "1995-24", "1996-01/1996-02", "[1991,1993-05..1993-07]", "1995-XX-XX",
    "{1995-01-30,1995-01-31,1995-02-01}", "1995-0X-30", "{199X-02-29,1995-0X-30..1996-02}",
    "[1995-XX-X1]", "{1995-01-XX,199X-X2-1X,1995-12}",
  ]

  @Test func answersAgreeWithComparingDayByDay() throws {
    let values = try Self.dates.map { try EDTFValue(parsing: $0) }
    let days = values.map { value in
      Set(value.spans.flatMap { $0.ordinals })
    }
    for (left, leftDays) in zip(values, days) {
      for (right, rightDays) in zip(values, days) {
        #expect(left.covers(right) == rightDays.isSubset(of: leftDays), "\(left) \(right)")
        #expect(left.overlaps(right) == !leftDays.isDisjoint(with: rightDays), "\(left) \(right)")
      }
    }
  }

  @Test func runsAreTheDaysThatMatchTheDigits() throws {
    let date = try EDTFDate(parsing: "19X5-X2-3X")
    let spans = date.spans.map { "\($0.lower.day?.description ?? "") \($0.upper.day?.day ?? 0)" }
    #expect(spans.first == "1905-12-30 31")
    #expect(spans.count == 10)
    #expect(try EDTFDate(parsing: "XXXX-12-25").spans.count == 10_000)
    #expect(try EDTFDate(parsing: "2004-0X-XX").spans.count == 1)
    // The 31st and the 1st that follows it touch.
    #expect(try EDTFDate(parsing: "2004-XX-X1").spans.count == 36 + 7 - 6)
  }
}

extension EDTFSpan {
  /// The numbers of its days; none when an end is not a day.
  fileprivate var ordinals: Range<Int> {
    guard let first = lower.day, let last = upper.day else { return 0..<0 }
    return first.ordinal..<last.ordinal + 1
  }
}
