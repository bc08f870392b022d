extension EDTFDate {
  /// Everything that qualifies the date or any of its components.
  public var qualification: Qualification {
    Component.allCases.reduce([]) { $0.union(qualifications[$1]) }
  }

  /// What qualifies one component.
  public func qualification(of component: Component) -> Qualification {
    qualifications[component]
  }

  /// The same date with every component qualified so, and not otherwise.
  public func qualified(_ qualification: Qualification) -> EDTFDate {
    components.reduce(self) { $0.qualified(qualification, of: $1) }
  }

  /// The same date with one component qualified so, and not otherwise; a component that the date
  /// does not have is left out.
  public func qualified(_ qualification: Qualification, of component: Component) -> EDTFDate {
    guard components.contains(component) else { return self }
    var date = self
    date.qualifications[component] = qualification
    return date
  }

  /// The components that the date has, coarse to fine.
  public var components: [Component] {
    if dayPattern != nil { return Component.upToDay }
    return division != nil ? Component.upToMonth : Component.upToYear
  }
}

extension EDTFDate.Component {
  fileprivate static let upToYear: [EDTFDate.Component] = [.year]
  fileprivate static let upToMonth: [EDTFDate.Component] = [.year, .month]
  fileprivate static let upToDay: [EDTFDate.Component] = [.year, .month, .day]
}
