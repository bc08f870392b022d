internal import EDTF
internal import TimelineModel

/// Gives the expressions of a document their values, in the order of the text.
struct ExpressionResolver {
  let rules: [Rule]
  private let utf8: [UInt8]
  let style: TaggingStyle
  private(set) var context: ResolutionContext
  var resolved: [TemporalExpression] = []

  init(
    language: CompiledLanguage, utf8: [UInt8], style: TaggingStyle, publication: ReferenceTime?,
    isNarrative: Bool
  ) {
    rules = language.rules
    self.utf8 = utf8
    self.style = style
    context = ResolutionContext(document: publication, previous: nil, isNarrative: isNarrative)
  }

  mutating func resolve(_ expressions: [UnresolvedExpression]) -> [TemporalExpression] {
    resolved.removeAll(keepingCapacity: true)
    resolved.reserveCapacity(expressions.count)
    for expression in expressions { take(expression) }
    return resolved
  }

  private mutating func take(_ expression: UnresolvedExpression) {
    let rule = rules[expression.rule]
    if style == .chronology, rule.flags.contains(.timemlOnly) { return }
    switch rule.kind {
    case .calendar, .period, .offset: takeDate(expression, rule)
    case .nth: takePiece(expression, rule)
    case .lengths: takeLengths(expression, rule)
    case .shifted: takeShifted(expression, rule)
    case .range: takeRange(expression, rule)
    case .list: takeList(expression, rule)
    case .vague: takeVague(expression, rule)
    case .duration:
      takeLength(expression, rule, .duration, DurationNotation.value(expression.fields))
    case .set: takeLength(expression, rule, .set, DurationNotation.recurrence(expression.fields))
    case .none: break
    }
  }

  // MARK: Single dates

  mutating func takeDate(_ expression: UnresolvedExpression, _ rule: Rule) {
    let fields = expression.fields
    if style == .timeML, rule.flags.contains(.timemlLength), fields[.count] != nil {
      return takeLength(expression, rule, .duration, DurationNotation.value(fields))
    }
    if rule.flags.contains(.yearless) { return takeYearless(expression, rule) }
    let reckoning = reckon(fields, rule.kind, expression.cue)
    var found = draft(expression, rule, at: extent(of: expression))
    apply(reckoning, fields, to: &found)
    if let reckoning { follow(reckoning.value) }
    if style == .chronology, let open = fields[.open], let value = reckoning?.value {
      found.edtf = OpenEnd(rawValue: open)?.edtf(of: value) ?? found.edtf
    }
    resolved.append(found)
  }

  private func reckon(_ fields: Fields, _ kind: ValueKind, _ cue: Cue) -> Reckoning? {
    switch kind {
    case .period: OffsetResolver(context: context, cue: cue).period(fields)
    case .offset: OffsetResolver(context: context, cue: cue).offset(fields)
    case .nth: PieceResolver(context: context, cue: cue).resolve(fields)
    default: CalendarResolver(context: context, cue: cue).resolve(fields)
    }
  }

  /// Writes the value of a date or time into an expression.
  func apply(_ reckoning: Reckoning?, _ fields: Fields, to found: inout TemporalExpression) {
    found.mod = fields[.mod].map { SlotVocabulary.mods[$0] }
    let clock = ClockNotation.suffix(fields)
    if clock != nil { found.type = .time }
    guard let reckoning else {
      // Without a day of writing, and in histories, “today” is the writer's present.
      found.value =
        fields[.dayOffset] == 0 && clock == nil
        ? SlotVocabulary.vagues[0] : unknownValue(fields, clock)
      found.basis = .relative
      return
    }
    found.value = reckoning.value.timex
    if style == .timeML, let vague = fields[.vague] { found.value = SlotVocabulary.vagues[vague] }
    if let clock, reckoning.value.grain == .day { found.value += clock }
    found.edtf = reckoning.narrowed ?? reckoning.value.edtf
    found.basis = reckoning.basis
    found.reference = reckoning.reference?.text
    found.trace = reckoning.trace.map(\.rawValue)
    if let document = context.document?.value.last, let first = reckoning.value.first,
      first > document
    {
      found.isFuture = true
    }
  }

  /// The TIMEX3 value at the right grain where nothing tells which day, month or year is meant.
  private func unknownValue(_ fields: Fields, _ clock: String?) -> String {
    if let clock { return "XXXX-XX-XX" + clock }
    if fields[.weekday] != nil || fields[.dayOffset] != nil || fields[.day] != nil {
      return "XXXX-XX-XX"
    }
    if fields[.month] != nil { return "XXXX-XX" }
    switch fields[.unit].flatMap(CalendarUnit.init(rawValue:)) {
    case .day, .night, .hour, .minute, .second: return "XXXX-XX-XX"
    case .week, .weekend, .fortnight: return "XXXX-WXX"
    case .month: return "XXXX-XX"
    default: return "XXXX"
    }
  }

  mutating func follow(_ value: CalendarValue) {
    if value.first != nil {
      context.previous = ReferenceTime(value)
      if value.grain <= .month { context.previousMonth = context.previous }
      context.follows = .date
    }
  }

  // MARK: Values without a calendar date

  private mutating func takeVague(_ expression: UnresolvedExpression, _ rule: Rule) {
    guard let vague = expression.fields[.vague] else { return }
    var found = draft(expression, rule, at: extent(of: expression))
    found.value = SlotVocabulary.vagues[vague]
    found.basis = .relative
    resolved.append(found)
  }

  mutating func takeLength(
    _ expression: UnresolvedExpression, _ rule: Rule, _ type: TimexType, _ value: String?
  ) {
    guard let value else { return }
    var found = draft(expression, rule, at: extent(of: expression))
    found.type = type
    found.value = value
    found.mod = expression.fields[.mod].map { SlotVocabulary.mods[$0] }
    if type == .duration, let span = SpanResolver(context: context).span(expression.fields) {
      anchor(&found, to: span)
    }
    if type == .set {
      // “Every year … the following year” names no year that a calendar could tell.
      context.follows = .recurrence
      found.quant = expression.fields[.quant].map { SlotVocabulary.quants[$0] }
      found.freq = expression.fields[.frequency].map { "\($0)X" }
    }
    resolved.append(found)
  }

  /// A length beside its reference lies at days that can be told.
  private func anchor(_ found: inout TemporalExpression, to span: SpanResolver.Span) {
    found.edtf = span.edtf
    found.beginPoint = CalendarValue.day(span.first).timex
    found.endPoint = CalendarValue.day(span.last).timex
    found.basis = span.basis
    found.reference = span.reference.text
    found.isFuture = found.isFuture || span.isAhead
    found.trace = [(span.isAhead ? ReckoningStep.spanAfter : .spanBefore).rawValue]
  }

  // MARK: Drafts

  func extent(of expression: UnresolvedExpression) -> Range<Int> {
    style == .timeML || rules[expression.rule].flags.contains(.extentOnly)
      ? expression.extent : expression.range
  }

  func draft(
    _ expression: UnresolvedExpression, _ rule: Rule, at range: Range<Int>
  ) -> TemporalExpression {
    TemporalExpression(
      utf8Range: range, text: String(decoding: utf8[range], as: UTF8.self), type: .date, value: "",
      basis: .explicit, rule: rule.name, trace: [],
      usage: rule.flags.contains(.label) ? .label : .occurrence,
      isFuture: expression.cue == .future)
  }
}
