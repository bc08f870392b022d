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
    guard expression.extents.count > 1 else { return takeDate(expression, rule) }
    whole.fields.fill(from: expression.second, slots: Slot.allCases)
    whole.extents = [expression.extents[0].lowerBound..<expression.extents[1].upperBound]
    guard style == .timeML, let count = expression.fields[.pieces] else {
      return takeDate(whole, rule)
    }
    var length = expression.fields
    (length[.count], length[.unit]) = (count, length[.piece])
    takeLength(expression, rule, .duration, DurationNotation.value(length))
    take(expression.second, of: expression, rule)
  }

  /// Both lengths count in the unit that the second states.
  mutating func takeLengths(_ expression: UnresolvedExpression, _ rule: Rule) {
    var first = expression
    first.range = expression.extents.first ?? expression.range
    first.fields.fill(from: expression.second, slots: [.unit])
    takeLength(first, rule, .duration, DurationNotation.value(first.fields))
    guard expression.extents.count > 1 else { return }
    var second = expression
    (second.fields, second.extents) = (expression.second, [expression.extents[1]])
    second.range = expression.extents[1]
    takeLength(second, rule, .duration, DurationNotation.value(second.fields))
  }

  /// The date in the second extent of an expression, by itself.
  private mutating func take(
    _ fields: Fields, of expression: UnresolvedExpression, _ rule: Rule
  ) {
    let reckoning = FieldsReckoner(context: context, cue: expression.cue).reckon(fields)
    var date = draft(expression, rule, at: expression.extents.last ?? expression.range)
    apply(reckoning, fields, to: &date)
    if let reckoning { follow(reckoning.value) }
    resolved.append(date)
  }

  /// In TimeML a counted length and the date that it is counted from are expressions of their own.
  mutating func takeShifted(_ expression: UnresolvedExpression, _ rule: Rule) {
    let isCounted = expression.fields[.dayOffset] == nil && expression.extents.count > 1
    if style == .timeML, isCounted {
      takeLength(expression, rule, .duration, DurationNotation.value(expression.fields))
      return take(expression.second, of: expression, rule)
    }
    let base = FieldsReckoner(context: context, cue: expression.cue).reckon(expression.second)
    let shifted = base.flatMap {
      OffsetResolver(context: context, cue: expression.cue).shifted(expression.fields, from: $0)
    }
    let start = expression.extents.first?.lowerBound ?? expression.range.lowerBound
    let end = expression.extents.last?.upperBound ?? expression.range.upperBound
    var found = draft(
      expression, rule, at: style == .timeML ? start..<end : expression.range)
    apply(shifted, expression.fields, to: &found)
    if let shifted { follow(shifted.value) }
    resolved.append(found)
  }
}
