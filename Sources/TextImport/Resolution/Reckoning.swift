internal import EDTF
internal import TimelineModel

/// A calendar value with how it was reckoned.
struct Reckoning: Sendable {
  var value: CalendarValue
  var basis: DateBasis = .explicit
  var reference: ReferenceTime?
  var trace: [ReckoningStep] = []
  /// The EDTF value where the words mean only a part of `value`: what is left of the week.
  var narrowed: EDTFValue?

  /// The same with a step more in its trace.
  func noting(_ step: ReckoningStep) -> Reckoning {
    var noted = self
    noted.trace.append(step)
    return noted
  }
}
