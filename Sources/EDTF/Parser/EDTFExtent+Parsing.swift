extension EDTFValue {
  /// Reads a value of any kind; the whole text must be one.
  ///
  /// - Throws: what was expected, and where in Unicode scalars.
  public init(parsing text: String) throws(EDTFError) {
    var scanner = Scanner(text)
    self = try scanner.value()
    guard scanner.isAtEnd else { throw scanner.error(.end) }
  }
}

extension EDTFDate {
  /// Reads a date; the whole text must be one.
  ///
  /// - Throws: what was expected, and where in Unicode scalars.
  public init(parsing text: String) throws(EDTFError) {
    guard case .date(let date) = try EDTFValue(parsing: text) else {
      throw Scanner(text).error(.date)
    }
    self = date
  }
}

extension EDTFDateTime {
  /// Reads a date and time; the whole text must be one.
  ///
  /// - Throws: what was expected, and where in Unicode scalars.
  public init(parsing text: String) throws(EDTFError) {
    guard case .dateTime(let dateTime) = try EDTFValue(parsing: text) else {
      throw Scanner(text).error(.dateTime)
    }
    self = dateTime
  }
}

extension EDTFInterval {
  /// Reads an interval; the whole text must be one.
  ///
  /// - Throws: what was expected, and where in Unicode scalars.
  public init(parsing text: String) throws(EDTFError) {
    guard case .interval(let interval) = try EDTFValue(parsing: text) else {
      throw Scanner(text).error(.interval)
    }
    self = interval
  }
}

extension EDTFSet {
  /// Reads a set; the whole text must be one.
  ///
  /// - Throws: what was expected, and where in Unicode scalars.
  public init(parsing text: String) throws(EDTFError) {
    guard case .set(let set) = try EDTFValue(parsing: text) else {
      throw Scanner(text).error(.set)
    }
    self = set
  }
}
