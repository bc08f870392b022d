extension EDTFDate {
  /// The canonical text.
  ///
  /// One qualification of the first components and no others stands behind them (`2004-06~-11`);
  /// otherwise each stands before its component (`?2004-06-~11`).
  public var description: String {
    let components = components
    let suffixed = components.prefix { hasSameQualificationAsYear($0) }
    let rest = components.dropFirst(suffixed.count)
    let usesSuffix = rest.allSatisfy { qualifications[$0].isEmpty }
    var text = ""
    for (index, component) in components.enumerated() {
      if index > 0 { text += "-" }
      if !usesSuffix, let symbol = qualifications[component].symbol { text.append(symbol) }
      text += self.text(of: component)
      if usesSuffix, index == suffixed.count - 1, let symbol = qualifications[component].symbol {
        text.append(symbol)
      }
    }
    return text
  }

  private func hasSameQualificationAsYear(_ component: Component) -> Bool {
    qualifications[component] == qualifications[.year]
  }

  /// The digits of a component as they stand in the text, X included; empty when it is absent.
  public func text(of component: Component) -> String {
    switch component {
    case .year: return yearField.description
    case .day: return dayPattern?.description ?? ""
    case .month:
      switch division {
      case .month(let pattern): return pattern.description
      case .grouping(let grouping): return String(grouping.code)
      case nil: return ""
      }
    }
  }
}
