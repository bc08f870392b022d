import EDTF

/// Writes dates in the language of the interface, never finer than they are.
struct DateWording {
  let words: InterfaceWords
  /// Whether months are abbreviated and qualifications are signs.
  private(set) var isShort = false
  /// The year that needs no mention, that of the heading above.
  private(set) var impliedYear: Int?

  init(_ words: InterfaceWords) {
    self.words = words
  }

  /// The date in full: `14–16 April 2024`.
  func long(_ value: EDTFValue) -> String { text(value) }

  /// The date as a row shows it below a year's heading: `14–16 Apr`.
  func row(_ value: EDTFValue, inYear year: Int?) -> String {
    var wording = self
    wording.isShort = true
    wording.impliedYear = year
    return wording.text(value)
  }

  private func text(_ value: EDTFValue) -> String {
    switch value {
    case .date(let date): text(date)
    case .dateTime(let dateTime): text(dateTime)
    case .interval(let interval): text(interval)
    case .set(let set): text(set)
    }
  }

  private func text(_ dateTime: EDTFDateTime) -> String {
    let minute = (dateTime.minute < 10 ? "0" : "") + String(dateTime.minute)
    let clock = words.text(.dateClock, ["hour": String(dateTime.hour), "minute": minute])
    return words.text(.dateTime, ["date": text(dateTime.date), "time": clock])
  }

  private func text(_ set: EDTFSet) -> String {
    let members = set.members.map(text)
    guard let last = members.last, members.count > 1 else { return members.first ?? "" }
    let first = members.dropLast().joined(separator: ", ")
    let joined = ["first": first, "last": last]
    return words.text(set.meaning == .oneOf ? .dateOneOf : .dateAllOf, joined)
  }

  private func text(_ member: EDTFSet.Member) -> String {
    switch member {
    case .date(let date): text(date)
    case .range(let first, let last): range(from: first, to: last)
    case .upTo(let date): until(date)
    case .from(let date): since(date)
    }
  }
}
