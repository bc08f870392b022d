/// One try of a pattern at a place: where it stands in the tokens, and what it has read so far.
///
/// Values are kept as a trail, so that going back costs only its length: most tries fail early.
struct Attempt {
  /// What changes while a pattern is tried; saved and put back at every choice.
  struct Place {
    var token: Int
    /// How many extents were opened.
    var opened: UInt8 = 0
    /// How many values were read.
    var count: UInt8 = 0
  }

  private struct Value {
    var slot: Slot
    var end: UInt8
    var value: Int32
  }

  private static let capacity = 24

  private(set) var start: Int
  var place: Place
  /// Start and end of the two extents, as positions of tokens; of those that are opened.
  private var bounds: InlineArray<4, Int32> = .init(repeating: -1)
  private var trail = InlineArray<24, Value>(
    repeating: Value(slot: .year, end: 0, value: 0))

  init(at token: Int) {
    start = token
    place = Place(token: token)
  }

  /// Begins anew at a token; what was read before is left where it is and never looked at.
  mutating func restart(at token: Int) {
    start = token
    place = Place(token: token)
  }

  var token: Int {
    get { place.token }
    set { place.token = newValue }
  }

  /// Notes a value for the end of a range that is being read.
  mutating func set(_ slot: Slot, _ value: Int) {
    guard place.count < Self.capacity else { return }
    trail[Int(place.count)] = Value(
      slot: slot, end: place.opened > 1 ? 1 : 0, value: Int32(clamping: value))
    place.count += 1
  }

  mutating func openExtent() {
    place.opened += 1
    if place.opened <= 2 { bounds[Int(place.opened) * 2 - 2] = Int32(clamping: token) }
  }

  mutating func closeExtent() {
    if place.opened <= 2 { bounds[Int(place.opened) * 2 - 1] = Int32(clamping: token) }
  }

  /// The values of the first (0) or second (1) end.
  func fields(ofEnd end: UInt8) -> Fields {
    var fields = Fields()
    for index in 0..<Int(place.count) where trail[index].end == end {
      fields[trail[index].slot] = Int(trail[index].value)
    }
    return fields
  }

  /// The extents as positions of tokens; the first is the whole match where the pattern marks none.
  var extents: (first: Range<Int>, second: Range<Int>?) {
    let (first, second) = (extent(0), extent(1))
    return (first ?? second ?? start..<token, first == nil ? nil : second)
  }

  private func extent(_ index: Int) -> Range<Int>? {
    guard index < Int(place.opened), bounds[index * 2 + 1] > bounds[index * 2] else { return nil }
    return Int(bounds[index * 2])..<Int(bounds[index * 2 + 1])
  }
}
