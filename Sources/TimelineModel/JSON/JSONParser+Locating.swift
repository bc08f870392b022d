extension JSONParser {
  /// The offset in the bytes of the value that a path leads to; for a path that leads nowhere, that
  /// of the innermost value on the way there.
  ///
  /// Values carry no offsets, which would cost every reader; a message that needs one reads again.
  mutating func offset(of path: JSONPath) throws(JSONError) -> Int {
    skipSpace()
    var found = position
    for step in path.steps {
      let isThere =
        switch step {
        case .field(let name): try enterObject(at: name)
        case .element(let index): try enterArray(at: index)
        }
      guard isThere else { break }
      skipSpace()
      found = position
    }
    return found
  }

  /// Moves to the value under a name; `false` where there is none.
  private mutating func enterObject(at name: String) throws(JSONError) -> Bool {
    guard skip(UInt8(ascii: "{")) else { return false }
    repeat {
      skipSpace()
      guard current == UInt8(ascii: "\"") else { return false }
      if try parseName().utf8.elementsEqual(name.utf8) { return true }
      _ = try parseValue()
    } while skip(UInt8(ascii: ","))
    return false
  }

  /// Moves to an element of a list; `false` where there is none.
  private mutating func enterArray(at index: Int) throws(JSONError) -> Bool {
    guard skip(UInt8(ascii: "[")) else { return false }
    for _ in 0..<max(index, 0) {
      _ = try parseValue()
      guard skip(UInt8(ascii: ",")) else { return false }
    }
    return true
  }
}
