// Expressions that consist of two parts, or name no single day.

extension ExpressionResolver {
  /// What comes every year or every day alike.
  mutating func takeYearless(_ expression: UnresolvedExpression, _ rule: Rule) {
    let resolver = CalendarResolver(context: context, cue: expression.cue)
    var found = draft(expression, rule, at: extent(of: expression))
    let reckoning = resolver.yearless(expression.fields)
    apply(reckoning, expression.fields, to: &found)
    if reckoning == nil, let clock = ClockNotation.suffix(expression.fields) { found.value = clock }
    resolved.append(found)
  }

  /// In TimeML the first nine months of 1989 are a DURATION and the year that holds them.
  mutating func takePiece(_ expression: UnresolvedExpression, _ rule: Rule) {
    var whole = expression
    guard let period = expression.others.first else { return takeDate(expression, rule) }
    whole.fields.fill(from: period.fields, slots: Slot.allCases)
    whole.extent = expression.extent.lowerBound..<period.range.upperBound
    guard style == .timeML, let count = expression.fields[.pieces] else {
      return takeDate(whole, rule)
    }
    var length = expression.fields
    (length[.count], length[.unit]) = (count, length[.piece])
    takeLength(expression, rule, .duration, DurationNotation.value(length))
    take(period, of: expression, rule)
  }

  /// Both lengths count in the unit that the second states.
  mutating func takeLengths(_ expression: UnresolvedExpression, _ rule: Rule) {
    var first = expression
    first.range = expression.extent
    first.fields.fill(from: expression.second, slots: [.unit])
    takeLength(first, rule, .duration, DurationNotation.value(first.fields))
    guard let last = expression.others.first else { return }
    var second = expression
    (second.fields, second.extent, second.range) = (last.fields, last.range, last.range)
    takeLength(second, rule, .duration, DurationNotation.value(second.fields))
  }

  /// The date in the second part of an expression, by itself.
  private mutating func take(
    _ part: UnresolvedExpression.Part, of expression: UnresolvedExpression, _ rule: Rule
  ) {
    let reckoning = FieldsReckoner(context: context, cue: expression.cue).reckon(part.fields)
    var date = draft(expression, rule, at: part.range)
    apply(reckoning, part.fields, to: &date)
    if let reckoning { follow(reckoning.value) }
    resolved.append(date)
  }

  /// In TimeML a counted length and the date that it is counted from are expressions of their own.
  mutating func takeShifted(_ expression: UnresolvedExpression, _ rule: Rule) {
    if style == .timeML, expression.fields[.dayOffset] == nil, let date = expression.others.first {
      takeLength(expression, rule, .duration, DurationNotation.value(expression.fields))
      return take(date, of: expression, rule)
    }
    let base = FieldsReckoner(context: context, cue: expression.cue).reckon(expression.second)
    let shifted = base.flatMap {
      OffsetResolver(context: context, cue: expression.cue).shifted(expression.fields, from: $0)
    }
    let end = expression.others.last?.range.upperBound ?? expression.extent.upperBound
    let extent = expression.extent.lowerBound..<end
    var found = draft(expression, rule, at: style == .timeML ? extent : expression.range)
    apply(shifted, expression.fields, to: &found)
    if let shifted { follow(shifted.value) }
    resolved.append(found)
  }
}
