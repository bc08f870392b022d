internal import EDTF

// Ranges and lists: what has several ends or parts.

extension ExpressionResolver {
  /// One end of a range, or one part of a list.
  private struct Part {
    var marked: UnresolvedExpression.Part
    var reckoning: Reckoning

    var range: Range<Int> { marked.range }
    var fields: Fields { marked.fields }
  }

  /// One entry from end to end in a chronology, in TimeML each end by itself.
  mutating func takeRange(_ expression: UnresolvedExpression, _ rule: Rule) {
    guard let parts = parts(of: expression), let first = parts.first, let last = parts.last else {
      return
    }
    if style == .timeML { return append(parts, expression, rule) }
    appendStretch(from: first, to: last, over: expression.range, expression, rule)
  }

  /// Each part by itself; in a chronology days that follow each other are one stretch.
  mutating func takeList(_ expression: UnresolvedExpression, _ rule: Rule) {
    guard let parts = parts(of: expression), let first = parts.first, let last = parts.last else {
      return
    }
    if style == .chronology, Self.isUnbroken(parts) {
      let extent = first.range.lowerBound..<last.range.upperBound
      appendStretch(
        from: first, to: last,
        over: rule.flags.contains(.extentOnly) ? extent : expression.range, expression, rule)
    } else {
      append(parts, expression, rule)
    }
  }

  private static func isUnbroken(_ parts: [Part]) -> Bool {
    let days = parts.compactMap { part in
      if case .day(let day) = part.reckoning.value { day } else { nil }
    }
    guard days.count == parts.count, days.count > 1 else { return false }
    return zip(days, days.dropFirst()).allSatisfy { $0.adding(days: 1) == $1 }
  }

  /// The parts with what only the last of them states; nil where they name no days in this order.
  private func parts(of expression: UnresolvedExpression) -> [Part]? {
    let first = UnresolvedExpression.Part(range: expression.extent, fields: expression.fields)
    guard var last = expression.others.last?.fields else { return nil }
    // “May 3, 5 and 7”: what the first part states holds for the last, and so for those between.
    if last[.day] != nil, last[.month] == nil {
      last.fill(from: first.fields, slots: [.month, .year])
    }
    let resolver = RangeResolver(context: context, cue: expression.cue)
    let isRange = rules[expression.rule].kind == .range
    let marked = [first] + expression.others
    let ends = marked.dropLast().compactMap {
      resolver.ends($0.fields, last, isOrdered: isRange)
    }
    guard ends.count == marked.count - 1, let end = ends.last?.second else { return nil }
    return zip(marked, ends.map(\.first) + [end]).map { Part(marked: $0, reckoning: $1) }
  }

  private mutating func append(
    _ parts: [Part], _ expression: UnresolvedExpression, _ rule: Rule
  ) {
    for part in parts where !part.range.isEmpty {
      var found = draft(expression, rule, at: part.range)
      apply(part.reckoning, part.fields, to: &found)
      resolved.append(found)
    }
    if let last = parts.last { follow(last.reckoning.value) }
  }

  private mutating func appendStretch(
    from first: Part, to last: Part, over range: Range<Int>, _ expression: UnresolvedExpression,
    _ rule: Rule
  ) {
    let (start, end) = (first.reckoning.value, last.reckoning.value)
    guard let edtf = CalendarValue.span(start, end).edtf else { return }
    var found = draft(expression, rule, at: range)
    apply(last.reckoning, last.fields, to: &found)
    found.value = start.timex + "/" + end.timex
    found.edtf = edtf
    found.trace.insert(ReckoningStep.endsShared.rawValue, at: 0)
    follow(end)
    resolved.append(found)
  }
}
