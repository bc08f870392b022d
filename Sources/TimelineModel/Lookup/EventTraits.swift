/// What filters ask of an event, in a few bytes.
struct EventTraits {
  /// One bit a domain.
  let domains: DomainSet
  let kind: EventKind
  let status: Status

  init(_ event: Event) {
    domains = DomainSet(event.domains.map(\.name))
    kind = event.kind
    status = event.status
  }
}

/// A set of domains in one byte.
struct DomainSet: OptionSet {
  let rawValue: UInt8

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  init(_ domains: some Sequence<Domain>) {
    self = domains.reduce(into: []) { $0.insert(DomainSet($1)) }
  }

  init(_ domain: Domain) {
    rawValue = 1 << UInt8(domain.ordinal)
  }
}
