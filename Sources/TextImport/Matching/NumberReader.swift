/// Reads the numbers that patterns ask for: in digits of any script, or in the language's words.
///
/// A class, for it is asked at every token and must never be copied.
final class NumberReader: Sendable {
  private let language: CompiledLanguage
  private let number: UInt64
  private let joiner: UInt64
  private let ordinal: UInt64
  private let ordinalSuffix: UInt64

  init(language: CompiledLanguage) {
    self.language = language
    number = language.bit("number")
    joiner = language.bit("number-joiner")
    ordinal = language.bit(Slot.ordinal.name)
    ordinalSuffix = language.bit("ordinal-suffix")
  }

  /// How many tokens a number has at the most, so that zeros without end are read in linear time.
  private static let longest = 24

  struct Reading {
    var value: Int
    /// The digits behind the decimal sign with a 1 before them, so that leading zeros stay: 30,04 has 104.
    var fraction: Int?
    var end: Int
  }

  func read(_ source: NumberSource, _ tokens: [Token], at position: Int) -> Reading? {
    switch source {
    case .count: return count(tokens, at: position)
    case .ordinal: return ordinal(tokens, at: position)
    case .dayWords: return dayInWords(tokens, at: position)
    case .yearWords: return yearInWords(tokens, at: position)
    default: break
    }
    let token = tokens[position]
    guard token.kind == .number else { return nil }
    let value = Int(token.number)
    guard source.fits(value: value, length: Int(token.length)) else { return nil }
    let end = source == .day ? afterSuffix(tokens, position + 1) : position + 1
    return Reading(value: value, fraction: nil, end: end)
  }

  /// Whether the token at a position may be read as one number or phrase with the one behind it; false
  /// only of digits that surely stand alone. Every way to read more than one token has to be here.
  func mayGoOn(_ tokens: [Token], at position: Int) -> Bool {
    guard tokens[position].kind == .number else { return true }
    guard position + 1 < tokens.count else { return false }
    let next = tokens[position + 1]
    switch next.kind {
    case .number: return next.spacing == .space && next.length == 3
    case .word: return next.spacing == .glued
    case .mark:
      guard next.spacing == .glued, position + 2 < tokens.count else { return false }
      return tokens[position + 2].kind == .number && tokens[position + 2].spacing == .glued
    }
  }

  private func afterSuffix(_ tokens: [Token], _ position: Int) -> Int {
    guard position < tokens.count, tokens[position].spacing == .glued,
      language.lexicon.has(tokens[position].lexeme, category: ordinalSuffix)
    else { return position }
    return position + 1
  }

  private func ordinal(_ tokens: [Token], at position: Int) -> Reading? {
    let token = tokens[position]
    if token.kind == .number, token.length <= 3 {
      let end = afterSuffix(tokens, position + 1)
      return end > position + 1 ? Reading(value: Int(token.number), fraction: nil, end: end) : nil
    }
    return ordinalWord(tokens, at: position) ?? ordinalAfterTens(tokens, at: position)
  }

  private func ordinalWord(_ tokens: [Token], at position: Int) -> Reading? {
    wordValue(tokens, at: position, in: ordinal).map {
      Reading(value: $0.value, fraction: nil, end: $0.end)
    }
  }

  /// *Twenty-first*: a word of tens, then an ordinal below ten.
  private func ordinalAfterTens(_ tokens: [Token], at position: Int) -> Reading? {
    guard let tens = wordValue(tokens, at: position, in: number), (20...90).contains(tens.value),
      tens.value % 10 == 0,
      let unit = ordinalWord(tokens, at: afterJoiner(tokens, tens.end)), unit.value < 10
    else { return nil }
    return Reading(value: tens.value + unit.value, fraction: nil, end: unit.end)
  }

  private func count(_ tokens: [Token], at position: Int) -> Reading? {
    tokens[position].kind == .number
      ? digits(tokens, at: position) : words(tokens, at: position)
  }

  /// Digits with their groups of three (`1 500`, `2.703`) and their decimals (`30,4`).
  private func digits(_ tokens: [Token], at position: Int) -> Reading? {
    var value = Int(tokens[position].number)
    var end = position + 1
    while end - position < Self.longest, value < 1_000_000_000,
      let next = group(tokens, at: end, after: tokens[position].length)
    {
      value = value &* 1000 &+ Int(tokens[next - 1].number)
      end = next
    }
    var fraction: Int?
    if end + 1 < tokens.count, tokens[end].isMark(",") || tokens[end].isMark("."),
      tokens[end].spacing == .glued, tokens[end + 1].spacing == .glued,
      tokens[end + 1].kind == .number, tokens[end + 1].length <= 4
    {
      fraction = Self.power(of: Int(tokens[end + 1].length)) + Int(tokens[end + 1].number)
      end += 2
    }
    return Reading(value: min(value, 1_000_000_000), fraction: fraction, end: end)
  }

  private func group(_ tokens: [Token], at position: Int, after length: UInt8) -> Int? {
    guard length <= 3, position < tokens.count else { return nil }
    let next = tokens[position]
    if next.kind == .number, next.length == 3, next.spacing == .space { return position + 1 }
    guard next.spacing == .glued, next.isMark(".") || next.isMark(","),
      position + 1 < tokens.count, tokens[position + 1].kind == .number,
      tokens[position + 1].length == 3, tokens[position + 1].spacing == .glued
    else { return nil }
    return position + 2
  }

  private static func power(of digits: Int) -> Int {
    (0..<digits).reduce(1) { power, _ in power * 10 }
  }

  /// Number words: each next one is smaller than the step before it, or multiplies what stands.
  private func words(_ tokens: [Token], at position: Int) -> Reading? {
    guard let first = wordValue(tokens, at: position, in: number) else { return nil }
    var total = first.value >= 1000 ? min(first.value, 1_000_000) : 0
    var current = first.value >= 1000 ? 0 : first.value
    var end = first.end
    // Where the thousands stood alone: a further thousand begins another number.
    var thousands = Reading(value: total, fraction: nil, end: first.end)
    while end - position < Self.longest,
      let next = wordValue(tokens, at: afterJoiner(tokens, end), in: number)
    {
      switch next.value {
      case 1000... where total > 0: return thousands
      case 1000...:
        total += max(1, current) * min(next.value, 1_000_000)
        current = 0
        thousands = Reading(value: min(total, 1_000_000_000), fraction: nil, end: next.end)
      case 100 where current > 0 && current < 10: current *= 100
      case _ where current == 0 && total > 0: current = next.value
      case _ where canFollow(current, next.value): current += next.value
      default: return Reading(value: min(total + current, 1_000_000_000), fraction: nil, end: end)
      }
      end = next.end
      if total > 1_000_000_000 { break }
    }
    return Reading(value: min(total + current, 1_000_000_000), fraction: nil, end: end)
  }

  /// A day of the month in cardinal or ordinal words.
  private func dayInWords(_ tokens: [Token], at position: Int) -> Reading? {
    guard tokens[position].kind == .word else { return nil }
    let reading = ordinal(tokens, at: position) ?? words(tokens, at: position)
    return reading.flatMap { (1...31).contains($0.value) ? $0 : nil }
  }

  /// A year in words: *two thousand and eighteen*, or by its halves: *nineteen seventy-eight*.
  private func yearInWords(_ tokens: [Token], at position: Int) -> Reading? {
    guard tokens[position].kind == .word, let first = words(tokens, at: position) else {
      return nil
    }
    if (1000...2999).contains(first.value) { return first }
    guard (10...29).contains(first.value),
      let second = words(tokens, at: afterJoiner(tokens, first.end)),
      second.value > 9
        || wordValue(tokens, at: afterJoiner(tokens, first.end), in: number)?.value == 0
    else { return nil }
    let rest = second.value - (second.value >= 100 ? 100 : 0)
    guard (0...99).contains(rest) else { return nil }
    return Reading(value: first.value * 100 + rest, fraction: nil, end: second.end)
  }

  /// Whether a number word can add to what stands: *vingt-deux*, *dix-huit*, *soixante-douze*.
  private func canFollow(_ current: Int, _ next: Int) -> Bool {
    let rest = current % 100
    if rest == 0 { return next < 100 }
    if rest == 10 { return (7...9).contains(next) }
    guard rest % 10 == 0 else { return false }
    // The scores of French count on to nineteen.
    return next < (rest == 60 || rest == 80 ? 20 : 10)
  }

  /// The value of a number word, or of a phrase that is one, in the category of cardinals or ordinals.
  private func wordValue(
    _ tokens: [Token], at position: Int, in category: UInt64
  ) -> (value: Int, end: Int)? {
    guard position < tokens.count, tokens[position].kind == .word, tokens[position].lexeme >= 0
    else { return nil }
    let lexeme = language.lexicon.lexemes[Int(tokens[position].lexeme)]
    for index in lexeme.phrases {
      let phrase = language.lexicon.phrases[index]
      guard let value = language.lexicon.value(of: phrase.lexeme, in: category),
        let end = phrase.end(in: tokens, from: position + 1)
      else { continue }
      return (Int(value), end)
    }
    guard let value = language.lexicon.value(of: tokens[position].lexeme, in: category) else {
      return nil
    }
    return (Int(value), position + 1)
  }

  private func afterJoiner(_ tokens: [Token], _ position: Int) -> Int {
    guard position < tokens.count else { return position }
    let token = tokens[position]
    if token.isMark("-") { return position + 1 }
    return language.lexicon.has(token.lexeme, category: joiner) ? position + 1 : position
  }
}
