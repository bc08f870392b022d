import Testing

@testable import TextImport

@Suite("What comes every year or day alike") struct YearlessTests {
  @Test("has a TIMEX3 value and no EDTF value")
  func yearless() throws {
    let found = try TestLanguage.expressions("in summer and nightly hours")
    #expect(found.map(\.value) == ["XXXX-SU", "TNI"])
    #expect(found.map(\.type) == [.date, .time])
    #expect(found.allSatisfy { $0.edtf == nil })
  }

  @Test("a clock time of four digits is on the day of reading")
  func clock() throws {
    #expect(try TestLanguage.expressions("at 0830 hours").map(\.value) == ["2016-11-07T08:30"])
    #expect(try TestLanguage.expressions("at 2460 hours").allSatisfy { $0.type == .duration })
  }
}
