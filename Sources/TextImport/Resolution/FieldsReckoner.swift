/// Reckons any kind of date by what its fields state: the ends of ranges and the dates that others are
/// counted from.
struct FieldsReckoner: Sendable {
  var context: ResolutionContext
  var cue: Cue

  func reckon(_ fields: Fields) -> Reckoning? {
    let offsets = OffsetResolver(context: context, cue: cue)
    if fields[.nth] != nil { return PieceResolver(context: context, cue: cue).resolve(fields) }
    if fields[.vague] != nil { return now(fields) }
    if fields[.dayOffset] != nil || fields[.direction] != nil { return offsets.offset(fields) }
    // “From the 4th to the 23rd of next month”: the month is a unit around the reference.
    if fields[.unit] != nil, fields[.month] == nil || fields[.shift] != nil {
      return offsets.period(fields)
    }
    return CalendarResolver(context: context, cue: cue).resolve(fields)
  }

  /// The reference itself, where the words name the present.
  private func now(_ fields: Fields) -> Reckoning? {
    guard fields[.vague] == 0, let anchor = Anchor(fields, context) else { return nil }
    return Reckoning(
      value: anchor.reference.value, basis: anchor.basis, reference: anchor.reference,
      trace: [.reference])
  }
}
