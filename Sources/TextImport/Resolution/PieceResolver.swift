internal import EDTF

/// Reckons a piece of a larger period: the first Friday of July, the last three weeks of this year.
struct PieceResolver: Sendable {
  var context: ResolutionContext
  var cue: Cue

  /// The piece that the fields name; nil where the period has none such.
  func resolve(_ fields: Fields) -> Reckoning? {
    guard let which = fields[.nth], var reckoning = period(fields) else { return nil }
    if let weekday = fields[.weekday] {
      guard let day = reckoning.value.weekday(weekday, which) else { return nil }
      reckoning.value = .day(day)
    } else {
      guard let unit = fields[.piece].flatMap(CalendarUnit.init(rawValue:)),
        let piece = reckoning.value.piece(unit, which, count: fields[.pieces] ?? 1)
      else { return nil }
      reckoning.value = piece
    }
    return reckoning.noting(.piece)
  }

  /// The period that holds the piece: the one stated, or the month of the reference.
  private func period(_ fields: Fields) -> Reckoning? {
    var outer = fields
    for slot in [Slot.nth, .piece, .pieces, .weekday] { outer[slot] = nil }
    if outer[.unit] != nil { return OffsetResolver(context: context, cue: cue).period(outer) }
    let stated: [Slot] = [
      .year, .shortYear, .month, .season, .quarter, .half, .decade, .century, .holiday,
    ]
    if stated.contains(where: { outer[$0] != nil }) {
      return CalendarResolver(context: context, cue: cue).resolve(outer)
    }
    guard let anchor = Anchor(fields, context),
      let month = anchor.reference.value.widened(to: .month)
    else { return nil }
    return Reckoning(value: month, basis: anchor.basis, reference: anchor.reference)
  }
}
