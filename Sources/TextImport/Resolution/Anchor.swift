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
}
