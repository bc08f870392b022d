import EDTF
import Testing

@Suite struct EDTFIntervalTests {
  private func date(_ text: String) throws -> EDTFDate {
    try EDTFDate(parsing: text)
  }

  @Test func intervalsAreBuiltFromTwoDates() throws {
    let interval = EDTFInterval(from: try date("2024-04-14"), to: try date("2024-04-16"))
    #expect(interval?.description == "2024-04-14/2024-04-16")
    #expect(EDTFInterval(from: try date("2023-11")).description == "2023-11/..")
    #expect(EDTFInterval(until: try date("2030")).description == "../2030")
    let unknown = EDTFInterval(start: .date(try date("1985")), end: .unknown)
    #expect(unknown?.description == "1985/")
  }

  @Test func anEndBeforeTheStartIsRefused() throws {
    #expect(EDTFInterval(from: try date("2005"), to: try date("2004")) == nil)
    #expect(EDTFInterval(from: try date("2004-06-04"), to: try date("2004-06-03")) == nil)
    #expect(EDTFInterval(from: try date("2004"), to: try date("2004-02")) != nil)
    #expect(EDTFInterval(from: try date("2004-06-XX"), to: try date("2004-06-03")) != nil)
    #expect(EDTFInterval(from: try date("Y17E401"), to: try date("Y17E400")) == nil)
    #expect(EDTFInterval(from: try date("Y-17E401"), to: try date("Y17E400")) != nil)
  }

  @Test func aSeasonIsNoEndButItsMonthsAre() throws {
    let summer = try date("2023-22~")
    let winter = try date("2023-24")
    #expect(EDTFInterval(start: .date(summer), end: .open) == nil)
    #expect(EDTFInterval(start: .open, end: .date(summer)) == nil)
    #expect(EDTFInterval(from: summer).description == "2023-06~/..")
    #expect(EDTFInterval(until: winter).description == "../2024-02")
    #expect(EDTFInterval(from: summer, to: winter)?.description == "2023-06~/2024-02")
    #expect(EDTFInterval(from: try date("199X-22")).description == "199X/..")
  }

  @Test func openAndUnknownEndsHaveNoDayAndDiffer() throws {
    let open = try EDTFValue(parsing: "1985/..")
    let unknown = try EDTFValue(parsing: "1985/")
    #expect(open.latestDay == nil && unknown.latestDay == nil)
    #expect(open.latest.isUnlimited && unknown.latest.isUnlimited)
    #expect(open != unknown)
    #expect(try EDTFValue(parsing: "/").earliest.isUnlimited)
    #expect(try !EDTFValue(parsing: "1985/Y17E400").latest.isUnlimited)
  }
}
