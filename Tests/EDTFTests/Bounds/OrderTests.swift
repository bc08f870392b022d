import EDTF
import Testing

@Suite struct OrderTests {
  /// Values in their order.
  static let ascending = [
    "../Y-17E400", "../1985", "/1985", "../..", "Y-17E401", "Y-17E400S1", "Y-17E400", "Y-12345",
    "-1985",
    "-0002", "-0001-12-31", "0000", "17XX", "1760-12-03", "198X", "1985-01-01", "1985-01", "1985",
    "1985~", "1985/1986", "1985/", "1985/..", "1985-01-02", "1985-22", "1985-06-02", "9999",
    "Y10000", "Y17E400", "Y170E399S9", "Y17E400/Y18E400", "Y17E400/..", "Y17000001E394", "Y17E401",
  ]

  @Test func earliestThenLatestThenTextDecide() throws {
    let values = try Self.ascending.map { try EDTFValue(parsing: $0) }
    #expect(values.shuffled().sorted().map(\.description) == Self.ascending)
  }

  @Test func placesInTheOrderDecideEveryPair() throws {
    let values = try Self.ascending.map { try EDTFValue(parsing: $0) }
    for (place, left) in values.enumerated() {
      for (otherPlace, right) in values.enumerated() {
        #expect((left < right) == (place < otherPlace), "\(left) \(right)")
        #expect((left == right) == (place == otherPlace), "\(left) \(right)")
      }
    }
    #expect(Set(values).count == values.count)
  }

  @Test func remoteYearsWrittenDifferentlyHaveTheSameBounds() throws {
    let year = try EDTFDate(parsing: "Y17E400")
    let same = try EDTFDate(parsing: "Y1700E398S402")
    #expect(year.earliest == same.earliest)
    #expect(year.earliest.hashValue == same.earliest.hashValue)
    #expect(year.latest == same.latest)
    #expect(year != same)
  }

  @Test func insignificantDigitsWidenRemoteYears() throws {
    let wide = try EDTFDate(parsing: "Y123456E20S3")
    let first = try EDTFDate(parsing: "Y123E23")
    let last = try EDTFDate(parsing: "Y123" + String(repeating: "9", count: 23))
    #expect(wide.earliest == first.earliest)
    #expect(wide.latest == last.latest)
    let next = try EDTFDate(parsing: "Y124E23")
    #expect(wide.latest < next.earliest)
  }
}
