import Testing

@testable import frise

@Suite("The nearest right value")
struct NearestTests {
  @Test(
    "of a misspelt word has the fewest letters changed, added, left out or swapped",
    arguments: [
      ("securty", "security"), ("defence", "defense"), ("ecomony", "economy"),
      ("Migration", "migration"), ("energie", "energy"),
    ])
  func words(typed: String, meant: String) {
    let words = ["security", "migration", "defense", "diplomacy", "economy", "energy", "justice"]
    #expect(NearestWord.of(typed, among: words) == meant)
  }

  @Test("is not guessed when nothing is near", arguments: ["", "xylophone", "se", "\u{1B}[31m"])
  func nothingNear(typed: String) {
    #expect(NearestWord.of(typed, among: ["security", "defense"]) == nil)
  }

  @Test("counts a swap of neighbours once")
  func distance() {
    #expect(NearestWord.distance(Array("jsonl"), Array("josnl")) == 1)
    #expect(NearestWord.distance(Array(""), Array("abc")) == 3)
    #expect(NearestWord.distance(Array("kitten"), Array("sitting")) == 3)
  }

  @Test(
    "of an impossible date is one that exists",
    arguments: [
      ("2024-02-30", "2024-02-29"), ("2023-02-29", "2023-02-28"), ("2024-13", "2024-12"),
      ("14/4/2024", "2024-04-14"), ("2024-31-12", "2024-12-31"), ("20240415", "2024-04-15"),
      ("2024/4/5", "2024-04-05"), ("4/2024", "2024-04"), ("2024-00-00", "2024-01-01"),
    ])
  func dates(typed: String, meant: String) {
    #expect(NearestDate.to(typed) == meant)
  }

  @Test(
    "is not guessed for text that is no date of numbers",
    arguments: ["", "hier", "1-2-3-4", "123456789012345678901234567890", "12-13-14", "٢٠٢٤"])
  func noDates(typed: String) {
    #expect(NearestDate.to(typed) == nil)
  }
}
