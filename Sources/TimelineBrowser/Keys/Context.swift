/// Where a key is pressed: each screen, and the line being typed, has its own keys.
public enum Context: String, CaseIterable, Hashable, Sendable {
  case timeline
  case source
  case filter
  case sources
  case details
  case why
  case help
  case prompt

  /// The screens whose keys are commands, not text.
  static let screens = allCases.filter { $0 != .prompt }
}
