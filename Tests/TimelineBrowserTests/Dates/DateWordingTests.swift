import EDTF
import TimelineModel
import Testing

@testable import TimelineBrowser

@Suite struct DateWordingTests {
  @Test(arguments: [
    ("2024-04-15", "15 April 2024", "15 avril 2024"),
    ("2024-05-01", "1 May 2024", "1er mai 2024"),
    ("2024-02", "February 2024", "février 2024"),
    ("2024", "2024", "2024"),
    ("2024-22", "summer 2024", "été 2024"),
    ("2024-34", "2nd quarter 2024", "2e trimestre 2024"),
    ("199X", "1990s", "années 1990"),
    ("18XX", "19th century", "XIXe siècle"),
    ("1XXX", "2nd millennium", "IIe millénaire"),
    ("-0043", "44 BC", "44 av. J.-C."),
    ("0000", "1 BC", "1 av. J.-C."),
    ("Y-170000001", "170000002 BC", "170000002 av. J.-C."),
    ("2024-04-XX", "April 2024", "avril 2024"),
    ("XXXX-12-25", "25 December, year unknown", "25 décembre, année inconnue"),
    ("1992~", "about 1992", "1992 environ"),
    ("1992?", "1992 (uncertain)", "1992 (incertain)"),
    ("1992%", "about 1992 (uncertain)", "1992 environ (incertain)"),
    ("1950S2", "about 1950", "1950 environ"),
    ("2024-04-15T14:05:00Z", "15 April 2024, 14:05", "15 avril 2024, 14\u{A0}h\u{A0}05"),
  ])
  func `a date is written in full as precisely as it is`(
    edtf: String, english: String, french: String
  ) throws {
    try expect(edtf, english, french)
  }

  @Test(arguments: [
    ("2024-04-14/2024-04-16", "14–16 April 2024", "14–16 avril 2024"),
    ("2024-03-28/2024-04-02", "28 March – 2 April 2024", "28 mars – 2 avril 2024"),
    ("2024-03/2024-05", "March–May 2024", "mars–mai 2024"),
    (
      "2023-12-28/2024-01-02", "28 December 2023 – 2 January 2024",
      "28 décembre 2023 – 2 janvier 2024"
    ),
    ("1992/1998", "1992–1998", "1992–1998"),
    ("2023-11/..", "since November 2023", "depuis novembre 2023"),
    ("2024-04-14/..", "since 14 April 2024", "depuis le 14 avril 2024"),
    ("199X/..", "since the 1990s", "années 1990 – …"),
    ("../2024-04-14", "until 14 April 2024", "jusqu’au 14 avril 2024"),
    ("../2024", "until 2024", "jusqu’à 2024"),
    ("1992/", "1992 – ?", "1992 –\u{A0}?"),
    ("/1992", "? – 1992", "?\u{A0}– 1992"),
    ("../..", "../..", "../.."),
    ("[1992,1998]", "1992 or 1998", "1992 ou 1998"),
    ("{1992,1994..1996,1998}", "1992, 1994–1996 and 1998", "1992, 1994–1996 et 1998"),
  ])
  func `an interval or set says only once what its ends share`(
    edtf: String, english: String, french: String
  ) throws {
    try expect(edtf, english, french)
  }

  private func expect(_ edtf: String, _ english: String, _ french: String) throws {
    let value = try EDTFValue(parsing: edtf)
    #expect(DateWording(try WordsFile.english.words).long(value) == english)
    #expect(DateWording(try WordsFile.french.words).long(value) == french)
  }

  @Test(arguments: [
    ("2024-04-14/2024-04-16", "14–16 Apr", "14–16 avr."),
    ("2024-03-28/2024-04-02", "28 Mar–2 Apr", "28 mars–2 avr."),
    ("2024-12-28/2025-01-02", "28 Dec–2 Jan 2025", "28 déc.–2 janv. 2025"),
    ("2024-02", "Feb", "févr."),
    ("2024-22", "summer", "été"),
    ("2024", "2024", "2024"),
    ("2024-11/..", "since Nov", "depuis nov."),
    ("2024-04-15~", "~15 Apr", "~15 avr."),
    ("2024-04?", "Apr?", "avr.\u{A0}?"),
    ("2023-04", "Apr 2023", "avr. 2023"),
    ("202X", "2020s", "années 2020"),
  ])
  func `a row leaves out the year of its heading`(
    edtf: String, english: String, french: String
  ) throws {
    let value = try EDTFValue(parsing: edtf)
    #expect(DateWording(try WordsFile.english.words).row(value, inYear: 2024) == english)
    #expect(DateWording(try WordsFile.french.words).row(value, inYear: 2024) == french)
  }

  @Test(arguments: [
    ("P1Y", "every year", "chaque année"),
    ("P2Y", "every 2 years", "tous les 2 ans"),
    ("P1M", "every month", "chaque mois"),
    ("P3W", "every 3 weeks", "toutes les 3 semaines"),
    ("P1D", "every day", "chaque jour"),
    ("XXXX-WXX-4", "every Thursday", "chaque jeudi"),
    ("XXXX-12-25", "every 25 December", "chaque 25 décembre"),
    ("XXXX-12", "every December", "chaque décembre"),
  ])
  func `a recurrence is written in words`(value: String, english: String, french: String) throws {
    #expect(DateWording(try WordsFile.english.words).recurrence(value) == english)
    #expect(DateWording(try WordsFile.french.words).recurrence(value) == french)
  }

  @Test(arguments: ["", "P", "P0Y", "P-1Y", "PT1H", "P1Y2M", "XXXX-WXX-9", "XXXX-13", "nonsense"])
  func `a recurrence without words is left to the event's own words`(value: String) throws {
    let dates = DateWording(try WordsFile.english.words)
    #expect(dates.recurrence(value) == nil)
    let event = Event(id: "e", title: "", dateText: "now and then", recurrence: value)
    #expect(dates.long(of: event) == "now and then")
  }
}
