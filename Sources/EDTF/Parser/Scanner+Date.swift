// date      = component-year [ "-" component-month [ "-" component-day ] ]
// component = [ qualifier ] places [ qualifier ]
// qualifier = "?" | "~" | "%"
//
// A qualifier before a component is the component's; one behind it is also that of every
// component before it.

extension Scanner {
  /// A date that was read, and where its month or season stands.
  struct ScannedDate {
    let date: EDTFDate
    let divisionOffset: Int
  }

  /// Reads a date with the qualifications of its components.
  mutating func date() throws(EDTFError) -> ScannedDate {
    var qualifications = ComponentQualifications()
    qualifications.add(qualifier(), to: .year)
    let year = try self.year()
    qualifications.add(qualifier(), upTo: .year)
    guard year.allowsMonth, skip("-") else {
      let date = EDTFDate(unchecked: year, qualifications: qualifications)
      return ScannedDate(date: date, divisionOffset: position)
    }
    qualifications.add(qualifier(), to: .month)
    let divisionOffset = position
    let division = try self.division()
    qualifications.add(qualifier(), upTo: .month)
    var day: DigitPattern?
    var dayOffset = divisionOffset
    if case .month = division, skip("-") {
      qualifications.add(qualifier(), to: .day)
      dayOffset = position
      day = try twoPlaces()
      qualifications.add(qualifier(), upTo: .day)
    }
    guard
      let date = EDTFDate(year: year, division: division, day: day, qualifications: qualifications)
    else { throw error(.dayOfMonth, at: dayOffset) }
    return ScannedDate(date: date, divisionOffset: divisionOffset)
  }

  /// A month, or the code of a season or other grouping.
  private mutating func division() throws(EDTFError) -> EDTFDate.Division {
    let start = position
    let places = try twoPlaces()
    if let code = places.value, let grouping = SubYearGrouping(code: code) {
      return .grouping(grouping)
    }
    guard !places.values(within: 1...12).isEmpty else { throw error(.monthOrSeason, at: start) }
    return .month(places)
  }

  private mutating func twoPlaces() throws(EDTFError) -> DigitPattern {
    var pattern = DigitPattern()
    try appendPlace(to: &pattern, else: .place)
    try appendPlace(to: &pattern, else: .place)
    return pattern
  }

  private mutating func qualifier() -> Qualification {
    guard let next, let qualification = Qualification(ascii: next) else { return [] }
    advance()
    return qualification
  }
}

extension ComponentQualifications {
  fileprivate mutating func add(_ qualification: Qualification, to component: EDTFDate.Component) {
    self[component].formUnion(qualification)
  }

  /// Qualifies the component and all before it.
  fileprivate mutating func add(
    _ qualification: Qualification, upTo component: EDTFDate.Component
  ) {
    for earlier in EDTFDate.Component.allCases where earlier.rawValue <= component.rawValue {
      add(qualification, to: earlier)
    }
  }
}
