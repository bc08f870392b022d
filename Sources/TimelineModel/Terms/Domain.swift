/// A field of politics that an event belongs to.
///
/// The order of the cases is the order on the screen and of the keys `1` to `7`.
public enum Domain: String, CaseIterable, Hashable, Sendable {
  /// Intelligence, terrorism, public safety.
  case security
  /// Who may enter, stay, and must return.
  case migration
  /// Armed forces and their cooperation.
  case defense
  /// Relations between states: visits, treaties, resolutions.
  case diplomacy
  /// Trade and investment.
  case economy
  /// Energy and its sources.
  case energy
  /// Police and judicial cooperation.
  case justice

  /// The letter that stands for the domain where there is no room for its name.
  public var letter: Character {
    switch self {
    case .security: "S"
    case .migration: "M"
    case .defense: "D"
    case .diplomacy: "P"
    case .economy: "C"
    case .energy: "N"
    case .justice: "J"
    }
  }

  /// The place among the domains, from 0 to 6.
  public var ordinal: Int {
    switch self {
    case .security: 0
    case .migration: 1
    case .defense: 2
    case .diplomacy: 3
    case .economy: 4
    case .energy: 5
    case .justice: 6
    }
  }
}
