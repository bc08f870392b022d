/// How a text uses an expression.
public enum TemporalUsage: String, Sendable {
  /// It says when something happens.
  case occurrence
  /// It names a thing by its year: a resolution, a law, a set of figures.
  case label
}
