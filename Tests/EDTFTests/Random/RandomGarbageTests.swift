import EDTF
import SeededRandom
import Testing

/// Texts that nobody would write. What is checked is that reading ends, with a value that reads
/// back or an error that points into the text.
@Suite struct RandomGarbageTests {
  static let alphabet = Array("0123456789X-/.[]{},?~%YESTZ:+ \u{e9}\u{660}\u{1F600}\u{301}\u{0}")

  private func check(_ text: String) {
    do {
      let value = try EDTFValue(parsing: text)
      if (try? EDTFValue(parsing: value.description)) != value {
        Issue.record("does not read back: \(text)")
      }
      if value.latest < value.earliest { Issue.record("ends before it begins: \(text)") }
      _ = value.level
    } catch {
      let scalars = Array(text.unicodeScalars)
      let isInside = (0...scalars.count).contains(error.offset)
      let found = isInside && error.offset < scalars.count ? scalars[error.offset] : nil
      if !isInside || found != error.found || error.description.isEmpty {
        Issue.record("points wrongly: \(text) \(error)")
      }
    }
  }

  @Test(arguments: [11, 12, 13] as [UInt64])
  func garbageIsReadOrRefused(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<20_000 {
      let length = Int(random.next() % 24)
      check(String((0..<length).map { _ in random.pick(Self.alphabet) }))
    }
  }

  @Test(arguments: [21, 22, 23] as [UInt64])
  func changedValuesAreReadOrRefused(seed: UInt64) {
    var generator = ValueGenerator(seed: seed)
    for _ in 0..<10_000 {
      var characters = Array(generator.value())
      for _ in 0...generator.random.next() % 3 {
        change(&characters, with: &generator.random)
      }
      check(String(characters))
    }
  }

  private func change(_ characters: inout [Character], with random: inout SeededGenerator) {
    let place = Int(random.next() % UInt64(characters.count + 1))
    switch random.next() % 4 {
    case 0: characters.insert(random.pick(Self.alphabet), at: place)
    case 1 where place < characters.count: characters.remove(at: place)
    case 2 where place < characters.count: characters[place] = random.pick(Self.alphabet)
    case 3: characters.insert(contentsOf: characters[..<place], at: place)
    default: break
    }
  }
}
