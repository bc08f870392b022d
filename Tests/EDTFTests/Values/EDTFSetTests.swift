import EDTF
import Testing

@Suite struct EDTFSetTests {
  @Test func membersAreReadInTheirOrder() throws {
    let set = try EDTFSet(parsing: "[..1667,1672,1670..1671,1680-12..]")
    let years = [1667, 1672, 1670, 1671].map { EDTFDate(year: $0) }
    let december = try EDTFDate(parsing: "1680-12")
    #expect(set.meaning == .oneOf)
    #expect(
      set.members == [
        .upTo(years[0]), .date(years[1]), .range(years[2], years[3]), .from(december),
      ])
  }

  @Test func setsThatCouldNotBeReadCannotBeBuilt() throws {
    let (early, late) = (EDTFDate(year: 1667), EDTFDate(year: 1670))
    let spring = try EDTFDate(parsing: "1667-21")
    #expect(EDTFSet(.oneOf, []) == nil)
    #expect(EDTFSet(.oneOf, [.date(early), .upTo(late)]) == nil)
    #expect(EDTFSet(.oneOf, [.from(early), .date(late)]) == nil)
    #expect(EDTFSet(.oneOf, [.range(late, early)]) == nil)
    #expect(EDTFSet(.oneOf, [.range(spring, late)]) == nil)
    #expect(EDTFSet(.oneOf, [.upTo(spring)]) == nil)
    #expect(EDTFSet(.allOf, [.date(spring), .from(late)])?.description == "{1667-21,1670..}")
  }

  @Test func boundsAreThoseOfTheOutermostMembers() throws {
    let set = try EDTFSet(parsing: "{1672,1960-21,1667-05}")
    #expect(set.earliestDay?.description == "1667-05-01")
    #expect(set.latestDay?.description == "1960-05-31")
    #expect(set.spans.count == 3)
  }

  @Test func gapsWithinAMemberStayGaps() throws {
    #expect(try EDTFSet(parsing: "[156X-12-25]").spans.count == 10)
    #expect(try !EDTFSet(parsing: "[156X-12-25]").isUnbroken)
    #expect(try EDTFSet(parsing: "[156X-12-25..1570]").isUnbroken)
    #expect(try EDTFSet(parsing: "{1560,156X-12-25,1561-01-01}").spans.count == 10)
  }

  @Test func manyMembersWithManyGapsAreJoined() throws {
    let dates = Array(repeating: "XXXX-12-25,XXXX-12-26", count: 20).joined(separator: ",")
    let set = try EDTFSet(parsing: "{\(dates)}")
    #expect(set.spans.count == 10_000)
    #expect(set.covers(try EDTFValue(parsing: "2004-12-25/2004-12-26")))
    #expect(!set.overlaps(try EDTFValue(parsing: "2004-12-27/2005-12-24")))
  }
}
