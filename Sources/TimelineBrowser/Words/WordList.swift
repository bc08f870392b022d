/// A list of words of the interface; its raw value is its key.
enum WordList: String, CaseIterable, Hashable, Sendable {
  /// The months in full, January first.
  case months
  /// The months in rows.
  case monthsShort = "months-short"
  /// Monday first.
  case weekdays
  /// EDTF codes 21 to 41: seasons, seasons of the north and of the south, quarters, thirds, halves.
  case seasons
  /// Of centuries and millennia, from the first.
  case ordinals

  /// How many items the list has.
  var itemCount: Int {
    switch self {
    case .months: 12
    case .monthsShort: 12
    case .weekdays: 7
    case .seasons: 21
    case .ordinals: 21
    }
  }
}
