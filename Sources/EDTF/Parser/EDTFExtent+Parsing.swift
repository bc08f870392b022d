extension EDTFValue {
  /// Reads a value of any kind; the whole text must be one.
  ///
  /// - Throws: what was expected, and where in Unicode scalars.
  public init(parsing text: String) throws(EDTFError) {
    var scanner = Scanner(text)
    self = try scanner.value()
    try scanner.requireEnd()
  }
}

extension EDTFDate {
  /// Reads a date; the whole text must be one.
  ///
  /// - Throws: what was expected, and where in Unicode scalars; of another kind of value, where it
  ///   ceases to be a date.
  public init(parsing text: String) throws(EDTFError) {
    var scanner = Scanner(text)
    guard scanner.mayOpenDate else { throw scanner.error(.date) }
    self = try scanner.date().date
    try scanner.requireEnd()
  }
}

extension EDTFDateTime {
  /// Reads a date and time; the whole text must be one.
  ///
  /// - Throws: what was expected, and where in Unicode scalars; of another kind of value, where it
  ///   ceases to be a date and time.
  public init(parsing text: String) throws(EDTFError) {
    var scanner = Scanner(text)
    guard scanner.mayOpenDate else { throw scanner.error(.dateTime) }
    let date = try scanner.date().date
    guard let dateTime = try scanner.time(behind: date) else { throw scanner.error(.dateTime) }
    self = dateTime
    try scanner.requireEnd()
  }
}

extension EDTFInterval {
  /// Reads an interval; the whole text must be one.
  ///
  /// - Throws: what was expected, and where in Unicode scalars; of another kind of value, where it
  ///   ceases to be an interval.
  public init(parsing text: String) throws(EDTFError) {
    var scanner = Scanner(text)
    guard scanner.mayOpenDate || scanner.opensInterval else { throw scanner.error(.interval) }
    self = try scanner.interval()
    try scanner.requireEnd()
  }
}

extension EDTFSet {
  /// Reads a set; the whole text must be one.
  ///
  /// - Throws: what was expected, and where in Unicode scalars; of another kind of value, at its
  ///   first character.
  public init(parsing text: String) throws(EDTFError) {
    var scanner = Scanner(text)
    guard let set = try scanner.set() else { throw scanner.error(.set) }
    self = set
    try scanner.requireEnd()
  }
}
