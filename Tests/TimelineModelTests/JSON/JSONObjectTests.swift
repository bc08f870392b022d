import Testing
import TimelineModel

@Suite struct JSONObjectTests {
  @Test func membersStandInTheOrderOfTheirNames() {
    let object: JSONObject = ["b": 1, "é": 2, "Z": 3, "a": 4]
    #expect(object.members.map(\.name) == ["Z", "a", "b", "é"])
  }

  @Test func membersAreFoundReplacedAndRemovedByName() {
    var object: JSONObject = ["a": 1, "b": 2]
    object["b"] = 3
    object["c"] = 4
    object["a"] = nil
    object["x"] = nil
    #expect(object == ["b": 3, "c": 4])
    #expect(object["b"] == 3)
    #expect(object["a"] == nil)
    #expect(!object.isEmpty)
  }

  @Test func namesThatOnlyLookAlikeAreTwoNames() throws {
    let text = "{\"e\u{301}\":1,\"\u{E9}\":2}"
    let value = try JSONValue(parsing: text)
    #expect(value.description == text)
    #expect(value.object?["\u{E9}"] == 2)
    #expect(value.object?["e\u{301}"] == 1)
  }
}
