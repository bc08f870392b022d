internal import EDTF
internal import TimelineModel

/// When a document was published, as far as its text tells, and the words that tell it.
struct PublicationDate: Sendable, Equatable {
  var value: EDTFValue
  var basis: PublishedBasis
  /// Where the evidence stands, as UTF-8 byte offsets.
  var evidence: Range<Int>
}

/// Infers the publication date from the text: a dateline or “published on” line, the stamp of an
/// embedded post, the newest full date that is not after today, the newest year.
///
/// A dateline or a stamp outranks every other date: of 142 dated articles with a full date in their
/// text, 38 had their newest one after publication.
struct PublicationDateInference {
  private let utf8: [UInt8]
  private let publishedCues: [String]
  private let referenceCues: [String]
  private let today: CalendarDay?
  /// How many full dates from the start are looked at as datelines, so that long texts stay linear.
  private static let reach = 64

  /// - Parameter today: The day of reading; without it, dates of the running text are no evidence.
  init(
    utf8: [UInt8], publishedCues: [String], referenceCues: [String] = [], today: CalendarDay?
  ) {
    self.utf8 = utf8
    self.publishedCues = publishedCues.map(Self.folded)
    self.referenceCues = referenceCues.map(Self.folded)
    self.today = today
  }

  func infer(from expressions: [UnresolvedExpression]) -> PublicationDate? {
    let full = Self.fullDates(expressions)
    for date in full.prefix(Self.reach) where isPlausible(date.day) {
      let line = Line(utf8: utf8, around: date.range)
      if declaresReference(line) { continue }
      if isDateline(line) || followsCue(line) {
        return PublicationDate(
          value: .date(EDTFDate(day: date.day)), basis: .dateline, evidence: date.range)
      }
    }
    for date in full where isPlausible(date.day) {
      if isPostStamp(Line(utf8: utf8, around: date.range)) {
        return PublicationDate(
          value: .date(EDTFDate(day: date.day)), basis: .post, evidence: date.range)
      }
    }
    guard let today else { return nil }
    if let newest = full.filter({ $0.day <= today }).max(by: { $0.day < $1.day }) {
      return PublicationDate(
        value: .date(EDTFDate(day: newest.day)), basis: .text, evidence: newest.range)
    }
    let years = expressions.compactMap { expression in
      expression.fields[.year].map { (year: $0, range: expression.range) }
    }
    guard
      let newest = years.filter({ $0.year <= today.year && $0.year > 1900 }).max(by: {
        $0.year < $1.year
      })
    else { return nil }
    return PublicationDate(
      value: .date(EDTFDate(year: newest.year)), basis: .text, evidence: newest.range)
  }

  /// The date that a line of its own declares the text to reckon from, such as
  /// “Date de référence : 22 avril 2024”; it need not be the publication.
  func declaredReference(in expressions: [UnresolvedExpression]) -> PublicationDate? {
    if referenceCues.isEmpty { return nil }
    for date in Self.fullDates(expressions).prefix(Self.reach)
    where declaresReference(Line(utf8: utf8, around: date.range)) {
      return PublicationDate(
        value: .date(EDTFDate(day: date.day)), basis: .text, evidence: date.range)
    }
    return nil
  }

  private func declaresReference(_ line: Line) -> Bool {
    guard line.after.trimmed.count <= 1 else { return false }
    let before = Self.folded(line.before).trimmed
    return referenceCues.contains { before.hasPrefix($0) && before.count <= $0.count + 6 }
  }

  private static func fullDates(
    _ expressions: [UnresolvedExpression]
  ) -> [(day: CalendarDay, range: Range<Int>)] {
    expressions.compactMap { expression in
      fullDate(expression.fields).map { (day: $0, range: expression.range) }
    }
  }

  /// The day that the words themselves state in full.
  private static func fullDate(_ fields: Fields) -> CalendarDay? {
    guard let year = fields[.year], let month = fields[.month], let day = fields[.day],
      fields[.open] == nil
    else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }

  private func isPlausible(_ day: CalendarDay) -> Bool { today.map { day <= $0 } ?? true }

  /// The words around a date on its line.
  private struct Line {
    var before: String
    var after: String

    /// Bytes looked at on either side.
    private static let reach = 160

    init(utf8: [UInt8], around range: Range<Int>) {
      var start = range.lowerBound
      while start > 0, utf8[start - 1] != 0x0A, range.lowerBound - start < Self.reach { start -= 1 }
      var end = range.upperBound
      while end < utf8.count, utf8[end] != 0x0A, end - range.upperBound < Self.reach { end += 1 }
      before = String(decoding: utf8[start..<range.lowerBound], as: UTF8.self)
      after = String(decoding: utf8[range.upperBound..<end], as: UTF8.self)
    }
  }

  /// A line that is hardly more than the date, or that opens with a place and the date as agencies do.
  private func isDateline(_ line: Line) -> Bool {
    let before = line.before.trimmed
    let after = line.after.trimmed
    let letters = { (text: String) in text.count { $0.isLetter } }
    if letters(before) + letters(after) <= 12, !before.contains("@") { return true }
    guard letters(before) <= 30, !before.contains("@"), Self.isPlace(before) else { return false }
    guard let first = after.first else { return true }
    return first == "(" || first == "–" || first == "—" || first == "-" || first == ":"
  }

  /// `RABAT,` or `Bruxelles (Belga),`: capitalised words and marks only.
  private static func isPlace(_ text: String) -> Bool {
    let words = text.split { !$0.isLetter }
    return !words.isEmpty && words.allSatisfy { $0.first?.isUppercase == true || $0.count <= 3 }
  }

  private func followsCue(_ line: Line) -> Bool {
    let before = Self.folded(line.before)
    guard before.count <= 80 else { return false }
    return publishedCues.contains { before.contains($0) }
  }

  /// `— Name (@handle) 15 avril 2024`.
  private func isPostStamp(_ line: Line) -> Bool {
    let before = line.before.trimmed
    guard before.contains("@"), let first = before.first else { return false }
    let opens = first == "—" || first == "–" || first == "-" || first == "@"
    return opens || before.hasSuffix(")")
  }

  private static func folded(_ text: String) -> String {
    Unaccented.spelling(text.lowercased()).replacing("’", with: "'")
  }
}
