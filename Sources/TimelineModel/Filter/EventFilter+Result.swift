import EDTF

extension EventFilter {
  /// Filters a timeline.
  ///
  /// - Parameters:
  ///   - index: The timeline.
  ///   - keys: The search index of the same timeline, when the caller keeps one; it is built for
  ///     this call when words are searched for without it.
  public func result(in index: TimelineIndex, searching keys: SearchIndex? = nil) -> FilterResult {
    let query = SearchQuery(search)
    let isFound = query.isEmpty ? nil : (keys ?? SearchIndex(index)).matches(query, self, in: index)
    let wantedDomains = DomainSet(domains)
    let wanted = index.timeline.sources.map { sources.contains($0.id) }
    var tally = Tally(sourceCount: index.timeline.sources.count)
    for position in index.events.indices {
      let traits = index.traits[position]
      var reasons = reasonsToHide(traits, unlessIn: wantedDomains)
      let eventSources = index.sourcesOfEvents[position]
      if !sources.isEmpty && !eventSources.contains(where: { wanted[$0] }) {
        reasons.insert(.source)
      }
      if isFound?[position] == false { reasons.insert(.search) }
      if let reason = reasonOfPeriod(at: position, in: index) { reasons.insert(reason) }
      tally.count(traits, at: position, sources: eventSources, hiddenBy: reasons)
    }
    return tally.result(in: index)
  }

  private func reasonsToHide(_ event: EventTraits, unlessIn wanted: DomainSet) -> Reasons {
    var reasons: Reasons = []
    if !statuses.isEmpty && !statuses.contains(event.status) { reasons.insert(.status) }
    if !kinds.isEmpty && !kinds.contains(event.kind) { reasons.insert(.kind) }
    if !wanted.isEmpty && event.domains.isDisjoint(with: wanted) { reasons.insert(.domain) }
    return reasons
  }

  private func reasonOfPeriod(at position: Int, in index: TimelineIndex) -> Reasons? {
    guard !period.isUnlimited else { return nil }
    let order = index.order[position]
    guard let earliest = order.earliest, let latest = order.latest,
      !(earliest.isUnlimited && latest.isUnlimited)
    else { return .undated }
    let end = latest.isUnlimited ? openEnd(ofEventAt: position, in: index) : latest
    return period.overlaps(earliest: earliest, latest: end) ? nil : .period
  }

  /// Up to when an event without an end is known to last: the newest of its sources, but not less
  /// than its start; or for ever where no source says when it was published.
  private func openEnd(ofEventAt position: Int, in index: TimelineIndex) -> EDTFBound? {
    let published = index.sourcesOfEvents[position].compactMap { place in
      index.timeline.sources[place].published?.latest
    }
    guard let newest = published.max(), !newest.isUnlimited else { return nil }
    guard case .interval(let interval) = index.events[position].date,
      let start = interval.start.date?.latest
    else { return newest }
    return max(start, newest)
  }
}

/// Reasons to hide one event.
private struct Reasons: OptionSet {
  let rawValue: UInt8

  static let status = Reasons(rawValue: 1 << 0)
  static let kind = Reasons(rawValue: 1 << 1)
  static let domain = Reasons(rawValue: 1 << 2)
  static let source = Reasons(rawValue: 1 << 3)
  static let search = Reasons(rawValue: 1 << 4)
  static let period = Reasons(rawValue: 1 << 5)
  static let undated = Reasons(rawValue: 1 << 6)

  /// The reason that comes first in the order of the result's reasons.
  var first: FilterResult.Reason? {
    let all = FilterResult.Reason.allCases
    return rawValue.trailingZeroBitCount < all.count ? all[rawValue.trailingZeroBitCount] : nil
  }
}

/// Counts events as they are decided.
private struct Tally {
  private var result = FilterResult()
  private var sourceCounts: [Int]
  private var domainCounts = [Int](repeating: 0, count: 1 << 7)
  private var hiddenCounts = [Int](repeating: 0, count: 1 << 7)

  init(sourceCount: Int) {
    sourceCounts = [Int](repeating: 0, count: sourceCount)
  }

  mutating func count(
    _ event: EventTraits, at position: Int, sources: [Int], hiddenBy reasons: Reasons
  ) {
    if reasons.isEmpty { result.shown.append(position) }
    hiddenCounts[Int(reasons.rawValue)] += 1
    if reasons.isSubset(of: .status) { result.statusCounts[event.status, default: 0] += 1 }
    if reasons.isSubset(of: .kind) { result.kindCounts[event.kind, default: 0] += 1 }
    if reasons.isSubset(of: .source) {
      for source in sources { sourceCounts[source] += 1 }
    }
    if reasons.isSubset(of: .domain) {
      domainCounts[Int(event.domains.rawValue)] += 1
    }
  }

  func result(in index: TimelineIndex) -> FilterResult {
    var result = result
    for (bits, count) in hiddenCounts.enumerated() where count > 0 {
      if let reason = Reasons(rawValue: UInt8(bits)).first {
        result.hidden[reason, default: 0] += count
      }
    }
    for (bits, count) in domainCounts.enumerated() where count > 0 {
      for domain in Domain.allCases where bits >> domain.ordinal & 1 == 1 {
        result.domainCounts[domain, default: 0] += count
      }
    }
    for (source, count) in zip(index.timeline.sources, sourceCounts) where count > 0 {
      result.sourceCounts[source.id] = count
    }
    return result
  }
}
