/// Several dates of which one or all are meant: `[1667,1668,1670..1672]`, `{1960,1961-12}`.
public struct EDTFSet: EDTFExtent {
  /// How the members are meant.
  public enum Meaning: Hashable, Sendable {
    /// One of them, nobody knows which: square brackets.
    case oneOf
    /// All of them: braces.
    case allOf
  }

  /// One member of a set.
  public enum Member: Hashable, Sendable {
    /// A date at any precision.
    case date(EDTFDate)
    /// All dates from one to another: `1670..1672`.
    case range(EDTFDate, EDTFDate)
    /// That date and all before; only the first member may be one: `..1984`.
    case upTo(EDTFDate)
    /// That date and all after; only the last member may be one: `1984..`.
    case from(EDTFDate)
  }

  /// Whether one or all members are meant.
  public let meaning: Meaning

  /// The members in the order of the text; never empty.
  public let members: [Member]

  /// The set of these members, or nil when there are none, when an open member is out of its
  /// place, when a range has a season at an end, or ends wholly before it starts.
  public init?(_ meaning: Meaning, _ members: [Member]) {
    guard !members.isEmpty else { return nil }
    for (index, member) in members.enumerated() {
      guard member.isAllowed else { return nil }
      if case .upTo = member, index > 0 { return nil }
      if case .from = member, index < members.count - 1 { return nil }
    }
    self.meaning = meaning
    self.members = members
  }

  /// The earliest bound of any member.
  public var earliest: EDTFBound {
    members.lazy.map(\.span.lower).min() ?? .unlimitedPast
  }

  /// The latest bound of any member.
  public var latest: EDTFBound {
    members.lazy.map(\.span.upper).max() ?? .unlimitedFuture
  }

  /// Whether there is only one member, and that one unbroken.
  public var isUnbroken: Bool { members.count == 1 && members.allSatisfy(\.isUnbroken) }

  /// The days of all members; a range has no gaps, whatever its ends.
  public var spans: [EDTFSpan] {
    var spans: [EDTFSpan] = []
    var limit = EDTFSet.fewSpans
    for member in members {
      spans += member.spans
      // Joined now and then, they are never more than the days of the years of four digits.
      if spans.count > limit {
        spans = spans.joined()
        limit = max(EDTFSet.fewSpans, spans.count * 2)
      }
    }
    return spans.joined()
  }

  private static let fewSpans = 100_000

  /// The canonical text, without blanks.
  public var description: String {
    let list = members.lazy.map(\.description).joined(separator: ",")
    return meaning == .oneOf ? "[\(list)]" : "{\(list)}"
  }
}

extension EDTFSet.Member: CustomStringConvertible {
  /// Whether the ends of a range may stand there and are in order.
  var isAllowed: Bool {
    switch self {
    case .date: true
    case .upTo(let date), .from(let date): date.season == nil
    case .range(let first, let last): EDTFInterval(start: .date(first), end: .date(last)) != nil
    }
  }

  /// From the earliest to the latest day of the member.
  var span: EDTFSpan {
    switch self {
    case .date(let date): EDTFSpan(date.earliest, date.latest)
    case .range(let first, let last): EDTFSpan(first.earliest, last.latest)
    case .upTo(let date): EDTFSpan(.unlimitedPast, date.latest)
    case .from(let date): EDTFSpan(date.earliest, .unlimitedFuture)
    }
  }

  /// Whether no day between the first and the last of the member is left out.
  var isUnbroken: Bool {
    if case .date(let date) = self { date.isUnbroken } else { true }
  }

  /// The days of the member, as ascending runs that do not touch.
  var spans: [EDTFSpan] {
    if case .date(let date) = self { date.spans } else { [span] }
  }

  /// The canonical text.
  public var description: String {
    switch self {
    case .date(let date): date.description
    case .range(let first, let last): "\(first)..\(last)"
    case .upTo(let date): "..\(date)"
    case .from(let date): "\(date).."
    }
  }
}
