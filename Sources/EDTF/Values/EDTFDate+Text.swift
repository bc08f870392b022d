extension EDTFDate {
  /// The canonical text.
  ///
  /// One qualification of the first components and no others stands behind them (`2004-06~-11`);
  /// otherwise each stands before its component (`?2004-06-~11`).
  public var description: String {
    var text = ""
    let suffixed = suffixedComponent
    for component in components {
      if component != .year { text += "-" }
      if suffixed == nil { write(qualifications[component], to: &text) }
      write(component, to: &text)
      if suffixed == component { write(qualifications[component], to: &text) }
    }
    return text
  }

  /// The last of the first components that share a qualification, when no others have any; nil
  /// when every component has its own.
  private var suffixedComponent: Component? {
    let shared = qualifications[.year]
    let others = components.drop { qualifications[$0] == shared }
    guard others.allSatisfy({ qualifications[$0].isEmpty }) else { return nil }
    return components.dropLast(others.count).last
  }

  /// The digits of a component as they stand in the text, X included; empty when it is absent.
  public func text(of component: Component) -> String {
    var text = ""
    write(component, to: &text)
    return text
  }

  private func write(_ component: Component, to text: inout String) {
    switch component {
    case .year: yearField.write(to: &text)
    case .day: dayPattern?.write(to: &text)
    case .month:
      switch division {
      case .month(let pattern): pattern.write(to: &text)
      case .grouping(let grouping): text += String(grouping.code)
      case nil: break
      }
    }
  }

  private func write(_ qualification: Qualification, to text: inout String) {
    if let symbol = qualification.symbol { text.append(symbol) }
  }
}
