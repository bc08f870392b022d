/// Why bytes are not a JSON value, and where.
public struct JSONError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// Something else than one of these was found.
    case expected(String)
    /// The bytes end before the value does.
    case endsBefore(String)
    /// A control character stands in a string without an escape.
    case bareControl(UInt8)
    /// A backslash starts no escape of JSON.
    case unknownEscape
    /// Half of a surrogate pair stands without its other half.
    case loneSurrogate(UInt16)
    /// The bytes are not UTF-8.
    case invalidUTF8
    /// An object has the same name twice.
    case repeatedName(String)
    /// Lists and objects stand in each other more than this many times.
    case deeperThan(Int)
  }

  /// What is wrong.
  public var problem: Problem
  /// Where, in UTF-8 bytes from the start of what was read.
  public var offset: Int
}

extension JSONError: CustomStringConvertible {
  /// The problem in words, without its place.
  public var description: String {
    switch problem {
    case .expected(let what): "expected \(what)"
    case .endsBefore(let what): "the line ends where \(what) is expected"
    case .bareControl(let byte):
      "the character \(unicodeName(UInt16(byte))) must be written \\\(escapeDigits(UInt16(byte)))"
    case .unknownEscape:
      #"expected an escape: \" \\ \/ \b \f \n \r \t or \u with four hex digits"#
    case .loneSurrogate(let unit):
      "\\\(escapeDigits(unit)) is half of a surrogate pair; expected the other half beside it"
    case .invalidUTF8: "the bytes are not UTF-8; save the file as UTF-8"
    case .repeatedName(let name): "the field \(excerpt(name)) stands twice; remove one"
    case .deeperThan(let limit): "lists and objects are nested more than \(limit) deep"
    }
  }
}

private func hexDigits(_ unit: UInt16) -> String {
  let digits = String(unit, radix: 16)
  return String(repeating: "0", count: 4 - digits.count) + digits
}

private func unicodeName(_ unit: UInt16) -> String {
  "U+" + hexDigits(unit).uppercased()
}

private func escapeDigits(_ unit: UInt16) -> String {
  "u" + hexDigits(unit)
}
