/// A rule as the tagger uses it.
struct Rule: Sendable {
  /// The language and the rule's name, such as `fr/day-month`.
  var name: String
  var kind: ValueKind
  /// The slots that the rule itself states.
  var constants: [(Slot, Int)]
  /// Words such as `label` that say how the expression is used.
  var flags: Set<RuleFlag>
  var examples: [RuleExample]
  var line: Int
}
