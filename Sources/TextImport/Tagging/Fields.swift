/// What the words of an expression state, slot by slot, before anything is reckoned.
struct Fields: Sendable {
  /// A bit for each slot that is stated.
  private var stated: UInt64 = 0
  /// By the slot's number; hardly more than there are slots, for every expression carries them.
  private var values = InlineArray<48, Int32>(repeating: 0)
  /// How many slots there can be.
  static let capacity = 48

  subscript(slot: Slot) -> Int? {
    get {
      stated & Self.bit(slot) == 0 ? nil : Int(values[Int(slot.rawValue)])
    }
    set {
      guard let newValue else {
        stated &= ~Self.bit(slot)
        return
      }
      stated |= Self.bit(slot)
      values[Int(slot.rawValue)] = Int32(clamping: newValue)
    }
  }

  private static func bit(_ slot: Slot) -> UInt64 { 1 << UInt64(slot.rawValue) }

  /// Takes from other fields what these do not state.
  mutating func fill(from other: Fields, slots: [Slot]) {
    for slot in slots where self[slot] == nil { self[slot] = other[slot] }
  }
}
