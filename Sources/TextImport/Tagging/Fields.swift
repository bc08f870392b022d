/// What the words of an expression state, slot by slot, before anything is reckoned.
struct Fields: Sendable, Equatable {
  private static let absent = Int32.min
  private var values = SIMD64<Int32>(repeating: absent)

  subscript(slot: Slot) -> Int? {
    get {
      let value = values[Int(slot.rawValue)]
      return value == Self.absent ? nil : Int(value)
    }
    set { values[Int(slot.rawValue)] = newValue.map { Int32(clamping: $0) } ?? Self.absent }
  }

  /// Takes from other fields what these do not state.
  mutating func fill(from other: Fields, slots: [Slot]) {
    for slot in slots where self[slot] == nil { self[slot] = other[slot] }
  }
}
