/// Reads one JSON value (RFC 8259) out of bytes.
///
/// Foundation's readers lose what a lossless format must keep (the digits of numbers, repeated
/// names) and do not say where an error stands.
struct JSONParser {
  /// How deep lists and objects may stand in each other; deeper input is refused, since reading it
  /// takes stack.
  static let depthLimit = 128

  let bytes: [UInt8]
  let end: Int
  var position: Int
  var depth = 0

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    let clamped = range.clamped(to: 0..<bytes.count)
    position = clamped.lowerBound
    end = clamped.upperBound
  }

  /// The next byte, or `nil` at the end.
  var current: UInt8? { position < end ? bytes[position] : nil }

  /// The value that is the whole of the bytes.
  mutating func parseDocument() throws(JSONError) -> JSONValue {
    let value = try parseValue()
    skipSpace()
    if position < end { throw failure(.expected("nothing more on this line")) }
    return value
  }

  mutating func parseValue() throws(JSONError) -> JSONValue {
    skipSpace()
    guard let byte = current else { throw missing("a JSON value") }
    switch byte {
    case UInt8(ascii: "{"): return .object(try parseObject())
    case UInt8(ascii: "["): return .array(try parseArray())
    case UInt8(ascii: "\""): return .string(try parseString())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try parseNumber())
    case UInt8(ascii: "t"): return try parseWord("true", as: .bool(true))
    case UInt8(ascii: "f"): return try parseWord("false", as: .bool(false))
    case UInt8(ascii: "n"): return try parseWord("null", as: .null)
    default: throw missing("a JSON value")
    }
  }

  /// Passes the bracket that opens a list or an object.
  private mutating func open() throws(JSONError) {
    guard depth < Self.depthLimit else { throw failure(.deeperThan(Self.depthLimit)) }
    depth += 1
    position += 1
  }

  /// Passes the bracket that closes a list or an object, if it stands here.
  private mutating func close(_ bracket: UInt8) -> Bool {
    guard skip(bracket) else { return false }
    depth -= 1
    return true
  }

  private mutating func parseArray() throws(JSONError) -> [JSONValue] {
    try open()
    var elements: [JSONValue] = []
    if close(UInt8(ascii: "]")) { return elements }
    while true {
      elements.append(try parseValue())
      if close(UInt8(ascii: "]")) { return elements }
      guard skip(UInt8(ascii: ",")) else { throw missing("“,” or “]”") }
    }
  }

  private mutating func parseObject() throws(JSONError) -> JSONObject {
    try open()
    var members: [JSONObject.Member] = []
    var offsets: [Int] = []
    if close(UInt8(ascii: "}")) { return JSONObject() }
    while true {
      skipSpace()
      offsets.append(position)
      let name = try parseName()
      members.append(JSONObject.Member(name: name, value: try parseValue()))
      if close(UInt8(ascii: "}")) { break }
      guard skip(UInt8(ascii: ",")) else { throw missing("“,” or “}”") }
    }
    if let repeated = JSONObject.indexOfRepeatedName(in: members) {
      let problem = JSONError.Problem.repeatedName(members[repeated].name)
      throw JSONError(problem: problem, offset: offsets[repeated])
    }
    return JSONObject(differentlyNamed: members)
  }

  /// The name of a member, with the colon behind it.
  mutating func parseName() throws(JSONError) -> String {
    guard current == UInt8(ascii: "\"") else { throw missing("a field name in quotation marks") }
    let name = try parseString()
    guard skip(UInt8(ascii: ":")) else { throw missing("“:”") }
    return name
  }

  private mutating func parseWord(
    _ word: StaticString, as value: JSONValue
  ) throws(JSONError) -> JSONValue {
    let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard bytes[position..<end].starts(with: letters) else { throw missing("a JSON value") }
    position += letters.count
    return value
  }

  /// Passes spaces and the given byte; does not pass any other.
  mutating func skip(_ byte: UInt8) -> Bool {
    skipSpace()
    guard current == byte else { return false }
    position += 1
    return true
  }

  mutating func skipSpace() {
    while let byte = current, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      position += 1
    }
  }

  func failure(_ problem: JSONError.Problem) -> JSONError {
    JSONError(problem: problem, offset: position)
  }

  /// What to say when the bytes at the position are not what they should be.
  func missing(_ what: String) -> JSONError {
    failure(position < end ? .expected(what) : .endsBefore(what))
  }
}
