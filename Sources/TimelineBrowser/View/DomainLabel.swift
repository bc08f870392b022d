import TerminalUI
import TimelineModel

/// The domains of an event in one cell of the list.
struct DomainLabel {
  let words: InterfaceWords
  let domains: [DomainMatch]

  /// As many domains in letter and word as fit, then how many more; letters alone when narrow.
  func runs(width: Int) -> [Run] {
    guard !domains.isEmpty, width > 0 else { return [] }
    for count in stride(from: min(domains.count, 4), to: 0, by: -1) {
      let runs = named(count)
      if runs.width <= width { return runs }
    }
    return domains.map { Run(String($0.name.letter), .domain($0.name.ordinal)) }
  }

  private func named(_ count: Int) -> [Run] {
    var runs: [Run] = []
    for domain in domains.prefix(count).map(\.name) {
      if !runs.isEmpty { runs.append(Run(" ")) }
      runs.append(words.run(of: domain))
    }
    if domains.count > count { runs.append(Run(" +\(domains.count - count)", .dim)) }
    return runs
  }
}

extension InterfaceWords {
  /// A domain's letter and name.
  func run(of domain: Domain) -> Run {
    Run("\(domain.letter) \(name(of: domain))", .domain(domain.ordinal))
  }

  func name(of domain: Domain) -> String {
    switch domain {
    case .security: self[.domainSecurity]
    case .migration: self[.domainMigration]
    case .defense: self[.domainDefense]
    case .diplomacy: self[.domainDiplomacy]
    case .economy: self[.domainEconomy]
    case .energy: self[.domainEnergy]
    case .justice: self[.domainJustice]
    }
  }
}
