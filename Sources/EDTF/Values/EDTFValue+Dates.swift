extension EDTFValue {
  /// The dates that are written in the value, in the order of the text.
  public var dates: [EDTFDate] {
    switch self {
    case .date(let date): [date]
    case .dateTime(let dateTime): [dateTime.date]
    case .interval(let interval): [interval.start, interval.end].compactMap(\.date)
    case .set(let set): set.members.flatMap(\.dates)
    }
  }

  /// Everything that qualifies any date of the value.
  public var qualification: Qualification {
    dates.reduce([]) { $0.union($1.qualification) }
  }

  /// The finest precision of any date of the value; nil when it has no date (`../..`).
  public var precision: Precision? {
    if case .dateTime = self { return .second }
    return dates.lazy.map(\.precision).max()
  }
}

extension EDTFSet.Member {
  /// The one or two dates that are written in the member.
  public var dates: [EDTFDate] {
    switch self {
    case .date(let date), .upTo(let date), .from(let date): [date]
    case .range(let first, let last): [first, last]
    }
  }
}
