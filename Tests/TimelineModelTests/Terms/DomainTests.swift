import Testing
import TimelineModel

@Suite struct DomainTests {
  @Test func domainsHaveTheirLettersInTheOrderOfTheKeys() {
    #expect(String(Domain.allCases.map(\.letter)) == "SMDPCNJ")
    #expect(Domain.allCases.map(\.ordinal) == Array(0..<7))
  }

  @Test func mediaTopicsAreEightDigitsAndBelongToOneDomain() {
    let codes = Domain.allCases.flatMap(\.mediaTopics).map(\.code)
    #expect(codes.allSatisfy { $0.count == 8 && $0.allSatisfy(\.isNumber) })
    #expect(Set(codes).count == codes.count)
    #expect(Domain.allCases.allSatisfy { !$0.mediaTopics.isEmpty })
  }

  @Test func aMediaTopicHasTheAddressThatIPTCGivesIt() {
    let topic = Domain.diplomacy.mediaTopics.first
    #expect(topic?.uri == "http://cv.iptc.org/newscodes/mediatopic/20000639")
    #expect(topic?.qcode == "medtop:20000639")
  }
}
