extension JSONValue {
  /// Reads a value from UTF-8 bytes.
  public init(parsing bytes: [UInt8]) throws(JSONError) {
    try self.init(parsing: bytes, in: 0..<bytes.count)
  }

  /// Reads a value from a part of UTF-8 bytes, such as a line; errors count from its start.
  public init(parsing bytes: [UInt8], in range: Range<Int>) throws(JSONError) {
    var parser = JSONParser(bytes, in: range)
    let start = parser.position
    do {
      self = try parser.parseDocument()
    } catch {
      throw JSONError(problem: error.problem, offset: error.offset - start)
    }
  }

  /// Reads a value from text.
  public init(parsing text: String) throws(JSONError) {
    try self.init(parsing: Array(text.utf8))
  }
}
