internal import TimelineModel

/// What a relative expression is reckoned from, and how a value reckoned from it is known.
struct Anchor: Sendable {
  var reference: ReferenceTime
  var basis: DateBasis

  init?(_ fields: Fields, _ context: ResolutionContext) {
    let isPrevious = (fields[.anchor] ?? 0) > 0
    if isPrevious, context.follows == .recurrence { return nil }
    if isPrevious, let previous = context.previous {
      (reference, basis) = (previous, .inherited)
    } else if let known = context.reference {
      (reference, basis) = (known, context.basis)
    } else {
      return nil
    }
  }

  /// Takes the day of publication where what was just said is too coarse to lie within a unit: “from
  /// the previous month” after a year.
  mutating func fallBack(on context: ResolutionContext, unlessIn unit: CalendarUnit) {
    guard basis == .inherited, !context.isNarrative, reference.value.widened(to: unit) == nil,
      let document = context.document
    else { return }
    (reference, basis) = (document, .relative)
  }
}
