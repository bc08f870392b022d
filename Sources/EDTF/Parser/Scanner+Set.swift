// set    = "[" members "]" | "{" members "}"
// member = date | date ".." date | ".." date (first only) | date ".." (last only)
//
// The specification has no blanks; they are common around commas and are skipped.

extension Scanner {
  /// Reads a set from its opening bracket on, or returns nil when there is none.
  mutating func set() throws(EDTFError) -> EDTFSet? {
    if skip("[") { return try set(.oneOf, closing: "]") }
    if skip("{") { return try set(.allOf, closing: "}") }
    return nil
  }

  private mutating func set(
    _ meaning: EDTFSet.Meaning, closing: Unicode.Scalar
  ) throws(EDTFError) -> EDTFSet {
    var members: [EDTFSet.Member] = []
    while true {
      skipBlanks()
      members.append(try member(isFirst: members.isEmpty))
      skipBlanks()
      if skip(closing) { break }
      if case .from = members.last { throw error(.character(Character(closing))) }
      guard skip(",") else { throw error(.character(Character(closing))) }
    }
    guard let set = EDTFSet(meaning, members) else { throw error(.value, at: 0) }
    return set
  }

  private mutating func member(isFirst: Bool) throws(EDTFError) -> EDTFSet.Member {
    if isFirst, skipRangePoints() { return .upTo(try rangeEnd()) }
    let first = try date()
    guard isAtRangePoints else { return .date(first.date) }
    guard first.date.season == nil else { throw error(.monthNotSeason, at: first.divisionOffset) }
    _ = skipRangePoints()
    guard let next, !"]},".utf8.contains(next), next != UInt8(ascii: " ") else {
      return .from(first.date)
    }
    let lastOffset = position
    let member = EDTFSet.Member.range(first.date, try rangeEnd())
    guard member.isAllowed else { throw error(.laterDate, at: lastOffset) }
    return member
  }
}
