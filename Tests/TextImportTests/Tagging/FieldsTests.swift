import Testing

@testable import TextImport

@Suite("Fields") struct FieldsTests {
  @Test("keep a value for each slot, and none for what is not stated")
  func everySlot() {
    #expect(Slot.allCases.count <= Fields.capacity)
    var fields = Fields()
    for (value, slot) in Slot.allCases.enumerated() {
      #expect(fields[slot] == nil)
      fields[slot] = value - 3
    }
    for (value, slot) in Slot.allCases.enumerated() { #expect(fields[slot] == value - 3) }
    fields[.year] = nil
    #expect(fields[.year] == nil)
  }

  @Test("take from others only what they do not state")
  func filling() {
    var fields = Fields()
    fields[.day] = 4
    var others = Fields()
    others[.day] = 5
    others[.month] = 6
    others[.year] = 2024
    fields.fill(from: others, slots: [.day, .month])
    #expect(fields[.day] == 4)
    #expect(fields[.month] == 6)
    #expect(fields[.year] == nil)
  }
}
