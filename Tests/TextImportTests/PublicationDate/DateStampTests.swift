import EDTF
import Testing

@testable import TextImport

@Suite("Dates that programs write") struct DateStampTests {
  @Test(
    "are read as precisely as they are written",
    arguments: [
      ("2024-04-15", "2024-04-15"), ("2024-04-15T10:00:00+02:00", "2024-04-15"),
      ("2024-04-15 10:00", "2024-04-15"), ("20240415", "2024-04-15"),
      ("20240415T100000Z", "2024-04-15"), ("2024/04/15", "2024-04-15"), ("2024-04", "2024-04"),
      ("2024", "2024"), ("Mon, 15 Apr 2024 10:00:00 GMT", "2024-04-15"),
      ("Monday, 15-Apr-2024", "2024-04-15"), ("April 15, 2024", "2024-04-15"),
      ("Sept 5, 2024", "2024-09-05"), ("Mon Apr 15 2024 10:00:00 GMT+0200", "2024-04-15"),
      ("April 2024", "2024-04"), ("15/04/2024 10:22", "2024-04-15"), ("04/15/2024", "2024-04-15"),
      ("05/05/2024", "2024-05-05"),
    ])
  func read(text: String, value: String) {
    #expect(DateStamp.value(text)?.description == value)
  }

  @Test(
    "say nothing where day and month could change places, or where no date is meant",
    arguments: [
      "03/04/2024", "1970-01-01T00:00:00Z", "0001-01-01", "0000-00-00", "1900-01-01", "2024-02-30",
      "20241345", "1713175200", "1713175200000", "", "demain", "15 avril 2024", "12", "2024-4567",
      "99999999999999999999", "5 May 24",
    ])
  func unread(text: String) {
    #expect(DateStamp.value(text) == nil)
  }

  @Test(
    "stand in addresses",
    arguments: [
      ("https://exemple.be/2024/04/15/le-pont/", "2024-04-15"),
      ("https://exemple.be/world/2024/apr/15/bridge", "2024-04-15"),
      ("https://exemple.be/le-pont-2024-04-15.html", "2024-04-15"),
      ("https://exemple.be/20240415-pont", "2024-04-15"),
      ("https://exemple.be/2024/4/5/", "2024-04-05"),
      ("https://exemple.be/2024/04/pont", "2024-04"),
      ("/2024/04/15/x", "2024-04-15"), ("https://exemple.be/2024/04/", "2024-04"),
    ])
  func address(url: String, value: String) {
    #expect(AddressDate.find(in: url)?.value.description == value)
  }

  @Test(
    "addresses without a date, or with one in their query alone, say nothing",
    arguments: [
      "https://exemple.be/2024/pont", "https://exemple.be/a/12345678", "https://2024-04-15.be",
      "https://exemple.be/?d=2024-04-15", "https://exemple.be/resolution-2703-2023",
      "https://exemple.be/2024/13/45/", "https://exemple.be/x20240415",
      "https://exemple.be/2024-04-pont",
      "https://exemple.be", "", "https://exemple.be/1234/05/06/x",
    ])
  func noAddress(url: String) {
    #expect(AddressDate.find(in: url) == nil)
  }
}
