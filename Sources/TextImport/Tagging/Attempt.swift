/// One try of a pattern at a place: where it stands in the tokens, and what it has read so far.
///
/// Values are kept as a trail, so that going back costs only its length: most tries fail early.
struct Attempt {
  /// What changes while a pattern is tried; saved and put back at every choice.
  struct Place {
    var token: Int
    var opened: UInt8 = 0
    var count: UInt8 = 0
    /// Start and end of the two extents, as positions of tokens.
    var bounds = SIMD4<Int32>(repeating: -1)
  }

  private struct Value {
    var slot: Slot
    var end: UInt8
    var value: Int32
  }

  private static let capacity = 24

  private(set) var start: Int
  var place: Place
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
    if place.opened <= 2 { place.bounds[Int(place.opened) * 2 - 2] = Int32(clamping: token) }
  }

  mutating func closeExtent() {
    if place.opened <= 2 { place.bounds[Int(place.opened) * 2 - 1] = Int32(clamping: token) }
  }

  /// The values of the first (0) or second (1) end.
  func fields(ofEnd end: UInt8) -> Fields {
    var fields = Fields()
    for index in 0..<Int(place.count) where trail[index].end == end {
      fields[trail[index].slot] = Int(trail[index].value)
    }
    return fields
  }

  /// The extents as positions of tokens; the whole match where the pattern marks none.
  var extents: [Range<Int>] {
    let bounds = place.bounds
    var ranges: [Range<Int>] = []
    if bounds[0] >= 0, bounds[1] > bounds[0] { ranges.append(Int(bounds[0])..<Int(bounds[1])) }
    if bounds[2] >= 0, bounds[3] > bounds[2] { ranges.append(Int(bounds[2])..<Int(bounds[3])) }
    return ranges.isEmpty ? [start..<token] : ranges
  }
}
