/// The line of a text that a date stands on, and what its shape says of the date.
struct DateLine {
  /// What a line with a date is for.
  enum Shape {
    /// `RABAT, 15 avril 2024 (AFP) – …`, `Bruxelles, le 15 avril 2024`, or the date alone.
    case dateline, alone
    case publicationLine
    case postStamp
  }

  private let utf8: [UInt8]
  private let bytes: DateLineBytes
  /// Bytes of the text in front of the line and behind it.
  private let distances: (top: Int, bottom: Int)

  /// Bytes looked at on either side of the date.
  private static let reach = 160
  /// How far from the top or the bottom of a text a dateline stands, in bytes.
  private static let top = 1500
  private static let bottom = 600
  /// How many characters may stand between a cue and its date.
  private static let cueGap = 6
  /// How many characters may stand before the date of a line with a cue.
  private static let longestLead = 100
  /// How many letters the place of a dateline may have.
  private static let longestPlace = 30

  init(utf8: [UInt8], around range: Range<Int>) {
    var start = range.lowerBound
    while start > 0, utf8[start - 1] != 0x0A, range.lowerBound - start < Self.reach { start -= 1 }
    var end = range.upperBound
    while end < utf8.count, utf8[end] != 0x0A, end - range.upperBound < Self.reach { end += 1 }
    self.utf8 = utf8
    bytes = DateLineBytes(
      utf8, before: start..<range.lowerBound, after: range.upperBound..<end)
    distances = (start, utf8.count - end)
  }

  private var before: String { String(decoding: utf8[bytes.before], as: UTF8.self) }
  private var after: String { String(decoding: utf8[bytes.after], as: UTF8.self) }

  /// What the line is for; nil where it is running text.
  func shape(_ cues: PublicationCues) -> Shape? {
    if !bytes.isLongerBefore(than: Self.longestLead), bytes.mayHaveCue(cues.publishedStarts),
      followsCue(cues.published)
    {
      return .publicationLine
    }
    if bytes.mayHaveAtSign, isPostStamp { return .postStamp }
    let letters = bytes.leastLettersBefore
    // In front of it no more than the short form of a weekday.
    if letters <= 3, Self.letters(before) <= 3, endsLine { return .alone }
    guard isAtEdge, letters <= Self.longestFields else { return nil }
    return letters <= Self.longestPlace && isDateline || isField ? .dateline : nil
  }

  /// Whether the line stands where a text is dated: near its top or its bottom.
  var isAtEdge: Bool { distances.top <= Self.top || distances.bottom <= Self.bottom }

  /// Whether the line says that the text reckons from the date.
  func declaresReference(_ cues: PublicationCues) -> Bool {
    // Folding never makes a line shorter.
    let longest = cues.longestReference + Self.cueGap
    guard !cues.reference.isEmpty, !bytes.isTrimmedLongerAfter(than: 1),
      !bytes.isTrimmedLongerBefore(than: longest), bytes.mayHaveCue(cues.referenceStarts),
      after.trimmed.count <= 1,
      before.trimmed.count <= longest
    else { return false }
    let words = Self.folded(before).trimmed
    return cues.reference.contains { words.hasPrefix($0) && words.count <= $0.count + Self.cueGap }
  }

  // MARK: Shapes

  /// A place and a date, and either nothing more or what agencies put between them and the text.
  private var isDateline: Bool {
    let place = before.trimmed
    // A label and its colon say what the day is of: a birth, a meeting.
    guard Self.letters(place) <= Self.longestPlace, !place.contains("@"), place.last != ":",
      let words = Self.placeWords(place)
    else {
      return false
    }
    if opensText { return distances.top <= Self.top }
    return words <= 3 && endsLine
  }

  /// Whether the date fills a field of its own in a line of fields: `Politics | 16 April 2024 | 3 min`.
  private var isField: Bool {
    guard Self.letters(before) + Self.letters(after) <= Self.longestFields else { return false }
    let lead = before.split(whereSeparator: Self.isFieldMark).last ?? ""
    let isOpened = before.trimmed.isEmpty || before.trimmed.last.map(Self.isFieldMark) == true
    let isClosed = after.trimmed.isEmpty || after.trimmed.first.map(Self.isFieldMark) == true
    let opensBehindMark = before.contains(where: Self.isFieldMark) && Self.letters(lead) <= 3
    let hasMark = (before + after).contains(where: Self.isFieldMark)
    return hasMark && isClosed && (isOpened || opensBehindMark)
  }

  private static func isFieldMark(_ character: Character) -> Bool { "|·•".contains(character) }

  /// How many letters a line of fields has besides its date.
  private static let longestFields = 80

  /// Whether an agency's name, a dash or a colon follows the date.
  private var opensText: Bool {
    let rest = after.trimmed
    if rest.hasPrefix(".-") || rest.hasPrefix(". -") || rest.hasPrefix(".—") { return true }
    guard let first = rest.unicodeScalars.first else { return false }
    return "(–—-:/".unicodeScalars.contains(first)
  }

  /// Whether nothing more follows but a time of day.
  private var endsLine: Bool {
    let rest = after.trimmed
    return Self.letters(rest) <= 6 && !rest.contains { ".!?;)".contains($0) }
  }

  /// How many words name a place, agency or author: capitalised words and short ones, of which one
  /// must be a name; nil where the words are something else.
  private static func placeWords(_ text: String) -> Int? {
    let words = text.split { !$0.isLetter }
    let names = words.filter { word in
      word.first.map { $0.isUppercase || !$0.isCased } == true && word.count > 3
    }
    let fits = words.allSatisfy { word in
      word.first.map { $0.isUppercase || !$0.isCased } == true || word.count <= 3
    }
    let isCaseless = words.contains { $0.first?.isCased == false }
    return fits && !names.isEmpty && words.count <= (isCaseless ? 3 : 6) ? words.count : nil
  }

  /// A cue opens the line, or stands behind a mark in it, and the line says little else.
  private func followsCue(_ cues: [String]) -> Bool {
    let words = Self.folded(before)
    guard words.count <= Self.longestLead else { return false }
    let ending = after.trimmed
    let isShort = Self.letters(ending) <= 60 || ending.hasPrefix("|") || ending.hasPrefix("·")
    for cue in cues where isShort {
      guard let found = words.ranges(of: cue).last else { continue }
      let gap = words[found.upperBound...]
      guard Self.letters(gap) <= 20, gap.first?.isLetter != true else { continue }
      let lead = words[..<found.lowerBound].trimmed
      guard let last = lead.last else { return true }
      if !last.isLetter, !last.isNumber, last != ",", Self.letters(lead) <= 60 { return true }
      guard last == ",", Self.letters(lead) <= 40 else { continue }
      // Only a time of day follows, or the day of an update.
      let folded = Self.folded(ending)
      if Self.letters(ending) <= 12 || cues.contains(where: folded.contains) { return true }
    }
    return false
  }

  /// `— Name (@handle) 15 avril 2024`.
  private var isPostStamp: Bool {
    let words = before.trimmed
    guard words.contains("@"), let first = words.first else { return false }
    let opens = first == "—" || first == "–" || first == "-" || first == "@"
    return opens || words.hasSuffix(")")
  }

  private static func letters(_ text: some StringProtocol) -> Int { text.count { $0.isLetter } }

  /// A text in lower case without accents, as cues are compared.
  static func folded(_ text: String) -> String {
    let plain = Unaccented.spelling(text.lowercased())
    // The replacement is slow, and few texts have the byte that the sign begins with.
    return plain.utf8.contains(0xE2) ? plain.replacing("’", with: "'") : plain
  }
}
