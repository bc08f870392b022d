/// The folded spelling of one word while it is read: bytes for the lexicon's table.
///
/// Words longer than any entry of a lexicon are counted but not kept.
struct FoldedKey: Sendable {
  static let capacity = 48

  private(set) var bytes: InlineArray<48, UInt8> = .init(repeating: 0)
  private(set) var count = 0
  /// Whether a combining mark was met, so that the key has to be composed before it is looked up.
  private(set) var needsComposition = false

  init() {}

  init(_ folded: String) {
    for byte in folded.utf8 { append(byte) }
  }

  mutating func reset() {
    count = 0
    needsComposition = false
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if count < Self.capacity { bytes[count] = byte }
    count += 1
  }

  /// The kept bytes from an offset on, as many as a number holds, zeros behind the last.
  func eight(from start: Int) -> UInt64 {
    var eight: UInt64 = 0
    for place in start..<max(start, min(start + 8, count, Self.capacity)) {
      eight |= UInt64(bytes[place]) << UInt64((place - start) * 8)
    }
    return eight
  }

  /// The hash of the kept bytes.
  var hash: UInt32 {
    var hash = WordHash.empty
    for start in stride(from: 0, to: min(count, Self.capacity), by: 8) {
      hash = WordHash.adding(eight(from: start), to: hash)
    }
    return WordHash.short(hash)
  }

  mutating func append(scalar: UInt32) {
    if scalar < 0x80 {
      append(UInt8(truncatingIfNeeded: scalar))
    } else if scalar < 0x800 {
      append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    } else {
      append(wide: scalar)
    }
  }

  private mutating func append(wide scalar: UInt32) {
    if scalar < 0x1_0000 {
      append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
    } else {
      append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
    }
    append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
    append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
  }

  mutating func append(combining scalar: UInt32) {
    needsComposition = true
    append(scalar: scalar)
  }

  var isTooLong: Bool { count > Self.capacity }

  /// The kept bytes as a string, which compares and hashes by canonical equivalence.
  var string: String {
    var kept: [UInt8] = []
    for index in 0..<min(count, Self.capacity) { kept.append(bytes[index]) }
    return String(decoding: kept, as: UTF8.self)
  }

  /// The folded key of a form as a language file writes it.
  static func folding(_ form: String) -> FoldedKey {
    var key = FoldedKey()
    for scalar in form.unicodeScalars {
      switch ScalarFolding.classify(scalar.value) {
      case .letter(let folded, _): key.append(scalar: folded)
      case .letters(let folded, _):
        for scalar in folded.unicodeScalars { key.append(scalar: scalar.value) }
      case .combining: key.append(combining: scalar.value)
      default: break
      }
    }
    return key
  }
}
