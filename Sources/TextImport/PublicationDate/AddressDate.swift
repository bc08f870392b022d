internal import EDTF

/// The date that the address of an article is filed under: `/2024/04/15/`, `/2024/apr/15/`,
/// `-2024-04-15`, `/20240415-`, or the month alone, `/2024/04/`.
enum AddressDate {
  private static let years = 1990...2100
  private static let longest = 2048

  /// The date and the part of the address that says it.
  static func find(in address: String) -> (value: EDTFValue, text: String)? {
    let bytes = Array(path(of: address).utf8.prefix(longest))
    var month: (value: EDTFValue, text: String)?
    for start in bytes.indices where opensNumber(bytes, start) {
      guard let found = date(bytes, start) else { continue }
      let text = String(decoding: bytes[start..<found.end], as: UTF8.self)
      if found.date.day != nil { return (.date(found.date), text) }
      month = month ?? (.date(found.date), text)
    }
    return month
  }

  /// What stands behind the host and before a query.
  private static func path(of address: String) -> Substring {
    let part = address.prefix { $0 != "?" && $0 != "#" }
    guard let scheme = part.firstRange(of: "://") else { return part }
    let rest = part[scheme.upperBound...]
    return rest.firstIndex(of: "/").map { rest[$0...] } ?? ""
  }

  private static func opensNumber(_ bytes: [UInt8], _ index: Int) -> Bool {
    ASCIITable.isDigit(bytes[index]) && (index == 0 || !isWordByte(bytes[index - 1]))
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    ASCIITable.isDigit(byte) || ASCIITable.isLetter(byte)
  }

  private static func date(_ bytes: [UInt8], _ start: Int) -> (date: EDTFDate, end: Int)? {
    let first = digits(bytes, start)
    if first.count == 8, let number = number(bytes, first) {
      return day(number / 10_000, number / 100 % 100, number % 100).map { ($0, first.upperBound) }
    }
    guard first.count == 4, let year = number(bytes, first), years.contains(year),
      first.upperBound < bytes.count
    else { return nil }
    let separator = bytes[first.upperBound]
    guard separator == UInt8(ascii: "/") || separator == UInt8(ascii: "-") else { return nil }
    guard let month = month(bytes, first.upperBound + 1) else { return nil }
    if month.end < bytes.count, bytes[month.end] == separator {
      let last = digits(bytes, month.end + 1)
      if (1...2).contains(last.count), !isWord(bytes, last.upperBound),
        let number = number(bytes, last), let day = day(year, month.value, number)
      {
        return (day, last.upperBound)
      }
    }
    guard separator == UInt8(ascii: "/"), month.end == bytes.count || bytes[month.end] == separator
    else { return nil }
    return EDTFDate(year: year, month: month.value).map { ($0, month.end) }
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> EDTFDate? {
    guard years.contains(year) else { return nil }
    return CalendarDay(year: year, month: month, day: day).map { EDTFDate(day: $0) }
  }

  /// A month of one or two digits, or an English name.
  private static func month(_ bytes: [UInt8], _ start: Int) -> (value: Int, end: Int)? {
    let digits = digits(bytes, start)
    if !digits.isEmpty {
      guard digits.count <= 2, let value = number(bytes, digits), (1...12).contains(value) else {
        return nil
      }
      return isWord(bytes, digits.upperBound) ? nil : (value, digits.upperBound)
    }
    var end = start
    while end < bytes.count, end - start < 10, ASCIITable.isLetter(bytes[end]) { end += 1 }
    let name = String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
    return DateStamp.month(name).map { ($0, end) }
  }

  private static func isWord(_ bytes: [UInt8], _ index: Int) -> Bool {
    index < bytes.count && isWordByte(bytes[index])
  }

  private static func digits(_ bytes: [UInt8], _ start: Int) -> Range<Int> {
    var end = start
    while end < bytes.count, end - start < 9, ASCIITable.isDigit(bytes[end]) { end += 1 }
    return start..<end
  }

  private static func number(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    Int(String(decoding: bytes[range], as: UTF8.self))
  }
}
