internal import EDTF
internal import TimelineModel

/// Infers when a document was published: from its metadata, its address, a dateline or
/// “published on” line, the stamp of an embedded post, the year of its newest dates.
///
/// A dateline or a stamp outranks every other date of the text: of 142 dated articles with a full
/// date in their text, 38 had their newest one after publication. What the running text tells is
/// therefore no more than a year, and only where several dates agree: a wrong date is worse than none.
struct PublicationInference {
  private let utf8: [UInt8]
  private let cues: PublicationCues
  private let today: CalendarDay?
  /// Whether what is not followed is looked for too.
  private let isExhaustive: Bool
  /// How many dates from the start are looked at as datelines, so that long texts stay linear.
  private static let reach = 64

  /// - Parameter today: The day of reading, after which nothing was published; without it, dates of
  ///   the running text are no evidence.
  init(
    utf8: [UInt8], cues: PublicationCues, today: CalendarDay?, isExhaustive: Bool = false
  ) {
    self.utf8 = utf8
    self.cues = cues
    self.today = today
    self.isExhaustive = isExhaustive
  }

  /// What the metadata and the expressions of a text tell.
  ///
  /// - Parameters:
  ///   - metadata: The dates of the metadata as they could be read, in falling order of strength.
  func infer(
    from expressions: [UnresolvedExpression], metadata: MetadataEvidence = MetadataEvidence()
  ) -> PublicationFinding {
    let lines = lines(of: expressions)
    var all = metadata.exact + lines.dated + metadata.inexact
    if all.isEmpty || isExhaustive, let newest = newestDates(expressions) { all.append(newest) }
    all.removeAll { !isPlausible($0.value) }
    guard let strongest = all.first else { return PublicationFinding() }
    let chosen = finer(than: strongest, among: all, lines.yearless) ?? strongest
    return PublicationFinding(chosen: chosen, others: all.filter { $0 != chosen })
  }

  /// The date that a line of its own declares the text to reckon from, such as
  /// “Date de référence : 22 avril 2024”; it need not be the publication.
  func declaredReference(in expressions: [UnresolvedExpression]) -> PublicationEvidence? {
    if cues.reference.isEmpty { return nil }
    for date in Self.dates(expressions).prefix(Self.reach) {
      guard let day = date.day else { continue }
      if DateLine(utf8: utf8, around: date.range).declaresReference(cues) {
        return evidence(EDTFDate(day: day), .text, .dateline, date.range)
      }
    }
    return nil
  }

  private func isPlausible(_ value: EDTFValue) -> Bool {
    guard let today, let first = value.earliestDay else { return true }
    return first <= today
  }

  /// A month or year of the metadata is told to the day by a dateline in it.
  private func finer(
    than coarse: PublicationEvidence, among all: [PublicationEvidence], _ yearless: [YearlessLine]
  ) -> PublicationEvidence? {
    guard coarse.value.precision.map({ $0 < .day }) == true, coarse.basis == .metadata else {
      return nil
    }
    let told = all.first { other in
      other.basis == .dateline && coarse.value.covers(other.value)
    }
    if let told { return told }
    guard let year = coarse.value.earliestDay?.year else { return nil }
    for line in yearless {
      guard let day = CalendarDay(year: year, month: line.month, day: line.day) else { continue }
      let dated = evidence(EDTFDate(day: day), .dateline, .dateline, line.range)
      if coarse.value.covers(dated.value), isPlausible(dated.value) { return dated }
    }
    return nil
  }

  // MARK: Lines

  private struct YearlessLine {
    var month: Int
    var day: Int
    var range: Range<Int>
  }

  private func lines(
    of expressions: [UnresolvedExpression]
  ) -> (dated: [PublicationEvidence], yearless: [YearlessLine]) {
    var datelines: [PublicationEvidence] = []
    var alone: [PublicationEvidence] = []
    var headings: Set<CalendarDay> = []
    var stamps: [PublicationEvidence] = []
    var yearless: [YearlessLine] = []
    for (number, date) in Self.dates(expressions).enumerated() {
      if number >= Self.reach, !stamps.isEmpty || number >= Self.reach * 64 { break }
      let line = DateLine(utf8: utf8, around: date.range)
      guard !line.declaresReference(cues),
        let shape = line.shape(cues)
      else { continue }
      guard let day = date.day else {
        if shape == .dateline, let month = date.fields[.month], let day = date.fields[.day] {
          yearless.append(YearlessLine(month: month, day: day, range: date.range))
        }
        continue
      }
      guard today.map({ day <= $0 }) ?? true else { continue }
      let value = EDTFDate(day: day)
      switch shape {
      case .publicationLine where number < Self.reach:
        datelines.append(evidence(value, .dateline, .publicationLine, date.range))
      case .dateline where number < Self.reach:
        datelines.append(evidence(value, .dateline, .dateline, date.range))
      case .alone where number < Self.reach:
        headings.insert(day)
        if line.isAtEdge { alone.append(evidence(value, .dateline, .dateline, date.range)) }
      case .postStamp: stamps.append(evidence(value, .post, .postStamp, date.range))
      default: break
      }
    }
    // A text whose days stand as headings is a chronology, and none of them is its own.
    if headings.count > 1 { alone = [] }
    let first = (datelines + alone).min { a, b in
      (a.utf8Range?.lowerBound ?? 0) < (b.utf8Range?.lowerBound ?? 0)
    }
    let dated = isExhaustive ? datelines + alone : [first].compactMap(\.self)
    let inOrder = dated.sorted { ($0.utf8Range?.lowerBound ?? 0) < ($1.utf8Range?.lowerBound ?? 0) }
    return (inOrder + (isExhaustive ? stamps : Array(stamps.prefix(1))), yearless)
  }

  private func evidence(
    _ date: EDTFDate, _ basis: PublishedBasis, _ sign: PublicationEvidence.Sign, _ range: Range<Int>
  ) -> PublicationEvidence {
    PublicationEvidence(
      value: .date(date), basis: basis, sign: sign.rawValue,
      text: String(decoding: utf8[range], as: UTF8.self), utf8Range: range)
  }

  // MARK: Running text

  /// The year of the newest full date that is not after today, where another date is in it too.
  private func newestDates(_ expressions: [UnresolvedExpression]) -> PublicationEvidence? {
    guard let today else { return nil }
    let past = Self.dates(expressions).compactMap { date in
      date.day.flatMap { $0 <= today ? (day: $0, range: date.range) : nil }
    }
    guard let newest = past.max(by: { $0.day < $1.day }) else { return nil }
    let year = newest.day.year
    let years = expressions.compactMap { $0.fields[.year] ?? $0.second[.year] }
    guard years.count(where: { $0 == year }) > 1,
      !years.contains(where: { $0 > year && $0 <= today.year })
    else { return nil }
    return evidence(EDTFDate(year: year), .text, .newestDates, newest.range)
  }

  // MARK: Dates

  /// A day and month that the words themselves state, with the year if they state it too.
  private struct StatedDate {
    var fields: Fields
    var range: Range<Int>

    var day: CalendarDay? {
      guard let year = fields[.year], let month = fields[.month], let day = fields[.day] else {
        return nil
      }
      return CalendarDay(year: year, month: month, day: day)
    }
  }

  private static func dates(_ expressions: [UnresolvedExpression]) -> some Sequence<StatedDate> {
    expressions.lazy.filter { expression in
      let fields = expression.fields
      return fields[.month] != nil && fields[.day] != nil && fields[.open] == nil
        && fields[.shift] == nil
    }.map { StatedDate(fields: $0.fields, range: $0.range) }
  }
}
