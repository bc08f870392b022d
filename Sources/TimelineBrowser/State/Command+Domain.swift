import TimelineModel

extension Command {
  /// The domain that the command switches; nil when it switches none.
  var domain: Domain? { Domain.allCases.first { $0.command == self } }
}

extension Domain {
  /// The command that switches the domain.
  var command: Command {
    switch self {
    case .security: .toggleSecurity
    case .migration: .toggleMigration
    case .defense: .toggleDefense
    case .diplomacy: .toggleDiplomacy
    case .economy: .toggleEconomy
    case .energy: .toggleEnergy
    case .justice: .toggleJustice
    }
  }
}
