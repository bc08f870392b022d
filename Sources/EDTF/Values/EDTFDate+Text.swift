extension EDTFDate {
  /// The canonical text.
  ///
  /// One qualification of the first components and no others stands behind them (`2004-06~-11`);
  /// otherwise each stands before its component (`?2004-06-~11`).
  public var description: String {
    if let plain = plainText { return plain }
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

  /// The text of a year of four places, a month or a day without qualification, which most dates
  /// are: so short that it is kept without memory of its own.
  private var plainText: String? {
    guard qualifications.isEmpty, case .short(false, let year, 4) = yearField else { return nil }
    var month: DigitPattern?
    if case .month(let pattern) = division { month = pattern }
    guard (month != nil) == (division != nil), month != nil || dayPattern == nil else { return nil }
    return String(unsafeUninitializedCapacity: 14) { bytes in
      var count = year.write(to: bytes, at: 0)
      if let month { count = Self.append(month, to: bytes, at: count) }
      if let dayPattern { count = Self.append(dayPattern, to: bytes, at: count) }
      return count
    }
  }

  private static func append(
    _ pattern: DigitPattern, to bytes: UnsafeMutableBufferPointer<UInt8>, at offset: Int
  ) -> Int {
    bytes[offset] = UInt8(ascii: "-")
    return pattern.write(to: bytes, at: offset + 1)
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
