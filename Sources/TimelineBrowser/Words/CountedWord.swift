/// A text of the interface that depends on a number; its raw value is its key without the form.
enum CountedWord: String, CaseIterable, Hashable, Sendable {
  case events
  case sources
  case quotes
  case gapMonths = "gap.months"
  case gapYears = "gap.years"
  case filterHidesAll = "filter.hides-all"
  case allHidden = "all-hidden"
  case everyYears = "every.years"
  case everyMonths = "every.months"
  case everyWeeks = "every.weeks"
  case everyDays = "every.days"
}
