/// How a value was reckoned from its reference, as stable words; each has its wording for the screen.
enum ReckoningStep: String, CaseIterable, Sendable {
  /// The year of the reference.
  case sameYear = "same-year"
  /// The year in which the day is closest to the reference.
  case closestYear = "closest-year"
  /// The month just spoken of.
  case sameMonth = "same-month"
  /// The month in which the day is closest to the reference.
  case closestMonth = "closest-month"
  /// The last one before the reference.
  case beforeReference = "before-reference"
  /// The next one after it.
  case afterReference = "after-reference"
  /// The nearest weekday.
  case nearest
  /// The next one, for the sentence looks ahead.
  case futureCue = "future-cue"
  /// The same day or the last one.
  case sameDayOrLast = "same-day-or-last"
  /// The day spoken of.
  case sameDay = "same-day"
  /// The one that holds the reference.
  case holdsReference = "holds-reference"
  /// The latest one.
  case latest
  /// The latest decade that has begun.
  case latestDecade = "latest-decade"
  /// What one end states holds for the other.
  case endsShared = "ends-shared"
  /// The unit around the reference, or a named part of it.
  case thisUnit = "this-unit"
  /// A unit before it.
  case unitBefore = "unit-before"
  /// A unit after it.
  case unitAfter = "unit-after"
  /// The period just named, in another year.
  case samePeriod = "same-period"
  /// A night counts to the day it begins on.
  case night
  /// Hours from the reference.
  case hours
  /// Days from the reference.
  case days
  /// Units back from the reference.
  case unitsBack = "units-back"
  /// Units on from the reference.
  case unitsForward = "units-forward"
  /// A length before the date that stands beside it.
  case lengthBefore = "length-before"
  /// A length after it.
  case lengthAfter = "length-after"
  /// The stretch that ends at the reference.
  case spanBefore = "span-before"
  /// The stretch that begins there.
  case spanAfter = "span-after"
  /// A piece of a larger period.
  case piece
  /// The reference itself.
  case reference
}
