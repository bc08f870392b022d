internal import EDTF
internal import TimelineModel

/// Reckons the calendar value that a calendar expression states or leaves to its reference.
struct CalendarResolver: Sendable {
  var context: ResolutionContext
  var cue: Cue

  /// The value of the fields, or nil where they name no day that exists or nothing tells the rest.
  func resolve(_ stated: Fields) -> Reckoning? {
    guard let unit = stated[.widen].flatMap(CalendarUnit.init(rawValue:)) else {
      return reckon(stated)
    }
    var reckoning = reckon(stated)
    guard let value = reckoning?.value.widened(around: unit) else { return nil }
    reckoning?.value = value
    return reckoning
  }

  /// What the fields say of every year alike, *en été*, *le 15 août*; nil where they name nothing.
  func yearless(_ fields: Fields) -> Reckoning? {
    if let season = fields[.season] { return explicit(.yearlessSeason(season)) }
    guard let month = fields[.month], isPossible(fields[.day] ?? 1, month) else { return nil }
    return explicit(.yearless(month: month, day: fields[.day]))
  }

  private func reckon(_ stated: Fields) -> Reckoning? {
    let parts: [Slot] = [.month, .season, .quarter, .half, .holiday]
    guard stated[.anchor] == 1, let previous = context.previous, stated[.shift] != nil,
      parts.contains(where: { stated[$0] != nil })
    else { return reckonFromReference(stated) }
    // “The following spring”: against what was just said.
    var fields = stated
    fields[.anchor] = nil
    let anchored = CalendarResolver(context: context.anchored(at: previous), cue: cue)
    var reckoning = anchored.reckonFromReference(fields)
    if reckoning?.basis == .relative { reckoning?.basis = .inherited }
    return reckoning
  }

  private func reckonFromReference(_ stated: Fields) -> Reckoning? {
    let fields = withFullYear(stated)
    if let decade = fields[.decade] { return self.decade(decade, fields) }
    if let century = fields[.century] { return self.century(century, fields) }
    if let holiday = fields[.holiday] { return self.holiday(holiday, fields) }
    if let week = fields[.week] { return self.week(week, fields) }
    if let quarter = fields[.quarter] {
      return part(fields) { .quarter(year: $0, quarter: quarter) }
    }
    if let half = fields[.half] { return part(fields) { .half(year: $0, half: half) } }
    if let season = fields[.season] { return self.season(season, fields) }
    if let month = fields[.month] {
      if let day = fields[.day] { return dayOfMonth(day, month, fields) }
      return self.month(month, fields)
    }
    if let day = fields[.day] { return dayAlone(day, fields) }
    if let weekday = fields[.weekday] { return self.weekday(weekday, fields) }
    if let year = fields[.year] { return explicit(.year(year)) }
    return bare(fields)
  }

  func explicit(_ value: CalendarValue) -> Reckoning { Reckoning(value: value) }

  /// Years of two digits and years before Christ as astronomical years.
  private func withFullYear(_ stated: Fields) -> Fields {
    var fields = stated
    if let short = fields[.shortYear], fields[.year] == nil {
      fields[.year] = fullYear(short)
    }
    if fields[.era] == 0, let year = fields[.year] { fields[.year] = 1 - year }
    return fields
  }

  /// The year that ends so, at most ten years after the reference.
  private func fullYear(_ short: Int) -> Int {
    let now = context.reference?.value.first?.year ?? 2020
    let candidate = now - now % 100 + short
    return candidate > now + 10 ? candidate - 100 : candidate
  }

  /// The third century before Christ is 300 to 201, astronomically -299 to -200.
  private func century(_ century: Int, _ fields: Fields) -> Reckoning {
    guard fields[.era] == 0 else { return explicit(.century(century - 1)) }
    return explicit(.span(.year(1 - century * 100), .year(100 - century * 100)))
  }

  private func decade(_ stated: Int, _ fields: Fields) -> Reckoning? {
    if stated >= 100 { return explicit(.decade(stated / 10)) }
    let now = context.reference?.value.first?.year ?? 2020
    let candidate = now - now % 100 + stated
    if context.isNarrative, let day = context.reference?.day {
      // In a history the twenties are those nearest to what was spoken of.
      let nearest = [candidate - 100, candidate, candidate + 100].min {
        abs($0 + 5 - day.year) < abs($1 + 5 - day.year)
      }
      return explicit(.decade((nearest ?? candidate) / 10))
    }
    // “The twenties” are those that have at least begun.
    return explicit(.decade((candidate > now ? candidate - 100 : candidate) / 10))
      .noting(.latestDecade)
  }

  /// A history that goes on within weeks stays in its year, even where another year was named in between.
  private func soonAfterPrevious(_ days: [CalendarDay]) -> CalendarDay? {
    guard context.isNarrative, let last = context.previousMonth?.value.last else { return nil }
    return days.first { (-31...62).contains(last.days(to: $0)) }
  }

  // MARK: Parts of a year

  /// A quarter or half: of the stated year, or the latest that has begun unless the future is meant.
  private func part(_ fields: Fields, of year: (Int) -> CalendarValue) -> Reckoning? {
    if let stated = fields[.year] { return explicit(year(stated)) }
    guard let reference = context.reference, let day = reference.day else { return nil }
    let candidates = [day.year - 1, day.year, day.year + 1].map(year)
    return choose(candidates, fields, reference, lenient: true)
  }

  private func season(_ code: Int, _ fields: Fields) -> Reckoning? {
    if let year = fields[.year] { return explicit(.season(year: year, code: code)) }
    guard let reference = context.reference, let day = reference.day,
      reference.value.grain <= .month || fields[.shift] == nil
    else { return explicit(.yearlessSeason(code)) }
    let candidates = (day.year - 2...day.year + 2).map {
      CalendarValue.season(year: $0, code: code)
    }
    return choose(candidates, fields, reference, lenient: false)
  }

  private func month(_ month: Int, _ fields: Fields) -> Reckoning? {
    guard (1...12).contains(month) else { return nil }
    if let year = fields[.year] { return explicit(.month(year: year, month: month)) }
    guard let reference = context.reference, let day = reference.day else {
      return explicit(.yearless(month: month, day: nil))
    }
    if reference.value.grain > .month {
      return inYear(.month(year: day.year, month: month), fields, reference)
    }
    let candidates = (day.year - 2...day.year + 2).map {
      CalendarValue.month(year: $0, month: month)
    }
    return choose(candidates, fields, reference, lenient: true)
  }

  /// A reference known only to its year gives its year to what has none, unless the words compare.
  private static let fewDays = 100

  private func inYear(_ value: CalendarValue, _ fields: Fields, _ reference: ReferenceTime)
    -> Reckoning?
  {
    guard fields[.shift] == nil || fields[.shift] == 0 else { return nil }
    return Reckoning(value: value, basis: context.basis, reference: reference, trace: [.sameYear])
  }

  private func dayOfMonth(_ day: Int, _ month: Int, _ fields: Fields) -> Reckoning? {
    if let year = fields[.year] {
      return CalendarDay(year: year, month: month, day: day).map { explicit(.day($0)) }
    }
    guard let reference = context.reference, let now = reference.day else {
      return isPossible(day, month) ? explicit(.yearless(month: month, day: day)) : nil
    }
    var years = Array(now.year - 2...now.year + 2)
    if month == 2, day == 29 { years = Array(now.year - 8...now.year + 8) }
    var days = years.compactMap { CalendarDay(year: $0, month: month, day: day) }
    if let weekday = fields[.weekday] {
      // A weekday may choose between neighbouring years; farther off it is more likely a mistake.
      let fitting = days.filter { $0.weekday == weekday && abs(now.days(to: $0)) <= 400 }
      if !fitting.isEmpty { days = fitting }
    }
    if fields[.shift] == nil, let day = soonAfterPrevious(days) {
      return Reckoning(
        value: .day(day), basis: context.basis, reference: context.previousMonth, trace: [.sameYear]
      )
    }
    if reference.value.grain > .month {
      return days.first { $0.year == now.year }.flatMap { inYear(.day($0), fields, reference) }
    }
    if fields[.shift] == nil { return closest(days, now, reference) }
    return choose(days.map(CalendarValue.day), fields, reference, lenient: false)
  }

  func isPossible(_ day: Int, _ month: Int) -> Bool {
    CalendarDay(year: 2000, month: month, day: day) != nil
  }

  /// The closest year is right in 187 of 199 annotated cases.
  func closest(
    _ days: [CalendarDay], _ now: CalendarDay, _ reference: ReferenceTime
  ) -> Reckoning? {
    if context.isNarrative {
      return days.first { $0.year == now.year }.map {
        Reckoning(value: .day($0), basis: context.basis, reference: reference, trace: [.sameYear])
      }
    }
    guard let closest = days.min(by: { abs(now.days(to: $0)) < abs(now.days(to: $1)) }) else {
      return nil
    }
    // A past that the sentence tells of does not lie months ahead.
    if cue == .past, now.days(to: closest) > Self.fewDays,
      let before = days.last(where: { $0 <= now })
    {
      return Reckoning(
        value: .day(before), basis: context.basis, reference: reference, trace: [.beforeReference])
    }
    return Reckoning(
      value: .day(closest), basis: context.basis, reference: reference, trace: [.closestYear])
  }

  // MARK: Choosing among years

  /// The candidate that *last*, *next*, *this* or the tense asks for.
  ///
  /// - Parameter lenient: Whether, without such words, the stretch that holds the reference counts as past.
  func choose(
    _ candidates: [CalendarValue], _ fields: Fields, _ reference: ReferenceTime, lenient: Bool
  ) -> Reckoning? {
    guard let now = reference.day, let nowFirst = reference.value.first,
      let nowLast = reference.value.last
    else { return nil }
    let before = candidates.last { ($0.last ?? now) < nowFirst }
    let after = candidates.first { ($0.first ?? now) > nowLast }
    let holding = candidates.first { ($0.first ?? now) <= now && ($0.last ?? now) >= now }
    let chosen: (CalendarValue?, ReckoningStep)
    switch fields[.shift] {
    case -1: chosen = (before, .beforeReference)
    case 1: chosen = (after, .afterReference)
    case -2:
      let earlier = candidates.filter { ($0.last ?? now) < nowFirst }.dropLast().last
      chosen = (earlier, .beforeReference)
    case 2:
      let later = candidates.filter { ($0.first ?? now) > nowLast }.dropFirst().first
      chosen = (later, .afterReference)
    case 0: chosen = (holding ?? candidates.first { $0.first?.year == now.year }, .sameYear)
    default:
      if context.isNarrative {
        chosen = (candidates.first { $0.first?.year == now.year }, .sameYear)
      } else if let holding {
        chosen = (holding, .holdsReference)
      } else if cue == .future {
        chosen = (after, .futureCue)
      } else {
        chosen = (before, .latest)
      }
    }
    guard let value = chosen.0 else { return nil }
    return Reckoning(value: value, basis: context.basis, reference: reference, trace: [chosen.1])
  }
}
