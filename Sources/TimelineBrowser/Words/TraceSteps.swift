/// The importer's names for the steps of a trace, with the words that say them.
enum TraceSteps {
  private static let words: [String: Word] = [
    "same-year": .stepSameYear,
    "closest-year": .stepClosestYear,
    "same-month": .stepSameMonth,
    "closest-month": .stepClosestMonth,
    "before-reference": .stepBeforeReference,
    "after-reference": .stepAfterReference,
    "nearest": .stepNearest,
    "future-cue": .stepFutureCue,
    "same-day-or-last": .stepSameDayOrLast,
    "same-day": .stepSameDay,
    "holds-reference": .stepHoldsReference,
    "latest": .stepLatest,
    "latest-decade": .stepLatestDecade,
    "ends-shared": .stepEndsShared,
    "this-unit": .stepThisUnit,
    "unit-before": .stepUnitBefore,
    "unit-after": .stepUnitAfter,
    "night": .stepNight,
    "hours": .stepHours,
    "days": .stepDays,
    "units-back": .stepUnitsBack,
    "units-forward": .stepUnitsForward,
    "kind: default": .stepKindDefault,
    "kind: set": .stepKindSet,
    "kind: label": .stepKindLabel,
    "kind: post stamp": .stepKindPostStamp,
    "kind: birth": .stepKindBirth,
    "kind: date of saying": .stepKindDateOfSaying,
    "kind: after publication": .stepKindAfterPublication,
    "kind: future words": .stepKindFutureWords,
    "kind: person": .stepKindPerson,
  ]

  /// The word for a step; nil for the steps that other programs wrote.
  static func word(_ step: String) -> Word? { words[step] }
}
