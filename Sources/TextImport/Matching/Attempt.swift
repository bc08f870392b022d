/// One try of a pattern at a place: where it stands in the tokens, and what it has read so far.
///
/// Values are kept as a trail, so that going back costs only its length: most tries fail early. The trail
/// is on the heap, so that an attempt is swapped for another without copying what it read.
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
  /// How many extents are kept; a longer list loses its last.
  private static let extents = 4

  private(set) var start: Int
  var place: Place
  /// Start and end of the extents, as positions of tokens; of those that are opened.
  private var bounds = InlineArray<8, Int32>(repeating: -1)
  private var trail = [Value](
    repeating: Value(slot: .year, end: 0, value: 0), count: capacity)

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

  /// Notes a value for the end of a range or list that is being read.
  mutating func set(_ slot: Slot, _ value: Int) {
    guard place.count < Self.capacity else { return }
    trail[Int(place.count)] = Value(
      slot: slot, end: place.opened > 1 ? min(place.opened, UInt8(Self.extents)) - 1 : 0,
      value: Int32(clamping: value))
    place.count += 1
  }

  mutating func openExtent() {
    place.opened += 1
    if place.opened <= Self.extents {
      bounds[Int(place.opened) * 2 - 2] = Int32(clamping: token)
    }
  }

  mutating func closeExtent() {
    if place.opened <= Self.extents {
      bounds[Int(place.opened) * 2 - 1] = Int32(clamping: token)
    }
  }

  /// The values of the first part (0) or of a further one.
  func fields(ofPart part: UInt8) -> Fields {
    var fields = Fields()
    for index in 0..<Int(place.count) where trail[index].end == part {
      fields[trail[index].slot] = Int(trail[index].value)
    }
    return fields
  }

  /// The first extent as positions of tokens; the whole match where the pattern marks none.
  var extent: Range<Int> { extent(0) ?? start..<token }

  /// The extents behind the first, with their values; an empty one holds what is no expression by itself.
  var others: [(tokens: Range<Int>, fields: Fields)] {
    guard place.opened > 1 else { return [] }
    return (1..<min(Int(place.opened), Self.extents)).map { index in
      (extent(index) ?? token..<token, fields(ofPart: UInt8(index)))
    }
  }

  private func extent(_ index: Int) -> Range<Int>? {
    guard index < min(Int(place.opened), Self.extents), bounds[index * 2 + 1] > bounds[index * 2]
    else { return nil }
    return Int(bounds[index * 2])..<Int(bounds[index * 2 + 1])
  }
}
