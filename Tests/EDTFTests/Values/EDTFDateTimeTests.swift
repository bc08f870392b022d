import EDTF
import Testing

@Suite struct EDTFDateTimeTests {
  @Test func partsAreRead() throws {
    let time = try EDTFDateTime(parsing: "2016-05-02T16:54:59.042-04:30")
    #expect(time.calendarDay == CalendarDay(year: 2016, month: 5, day: 2))
    #expect((time.hour, time.minute, time.second) == (16, 54, 59))
    #expect(time.fraction == "042")
    #expect(time.shift == .minutes(-270))
    #expect(time.date.description == "2016-05-02")
    #expect(try EDTFDateTime(parsing: "2016-05-02T16:54:59").shift == nil)
    #expect(try EDTFDateTime(parsing: "2016-05-02T16:54:59-04").shift?.minutesFromUTC == -240)
  }

  @Test func timesThatDoNotExistCannotBeBuilt() {
    let day = CalendarDay(ordinal: 1)
    #expect(EDTFDateTime(day: day, hour: 24, minute: 0, second: 0, fraction: "00") != nil)
    #expect(EDTFDateTime(day: day, hour: 24, minute: 0, second: 0, fraction: "01") == nil)
    #expect(EDTFDateTime(day: day, hour: 25, minute: 0, second: 0) == nil)
    #expect(EDTFDateTime(day: day, hour: 1, minute: 60, second: 0) == nil)
    #expect(EDTFDateTime(day: day, hour: 1, minute: 0, second: -1) == nil)
    #expect(EDTFDateTime(day: day, hour: 1, minute: 0, second: 0, fraction: "1e") == nil)
    #expect(EDTFDateTime(day: day, hour: 1, minute: 0, second: 0, shift: .hours(15)) == nil)
    #expect(EDTFDateTime(day: day, hour: 1, minute: 0, second: 0, shift: .hours(.max)) == nil)
    #expect(EDTFDateTime(day: day, hour: 1, minute: 0, second: 0, shift: .minutes(-721)) == nil)
    #expect(EDTFDateTime.Shift.hours(.min).description.hasPrefix("-"))
    #expect(EDTFDateTime.Shift.minutes(.min).description.hasPrefix("-"))
    #expect(EDTFDateTime(day: .last, hour: 1, minute: 0, second: 0) == nil)
  }
}
