/// Writes JSON values one after the other, without white space and with sorted names.
///
/// ```swift
/// var writer = JSONWriter()
/// writer.object { writer in
///   writer.field("text", "du 14 au 16 avril")
///   writer.field("span") { writer in
///     writer.array { writer in
///       writer.number(1806)
///       writer.number(1824)
///     }
///   }
/// }
/// writer.endLine()
/// ```
///
/// Fields may be written in any order: an object sorts them when it ends, and keeps the first of two
/// with the same name. Characters that a
/// terminal could obey and line separators of any kind are escaped; others stand for themselves.
public struct JSONWriter: Sendable {
  /// What was written: JSON in UTF-8.
  public private(set) var bytes: [UInt8] = []
  /// The fields of the objects that have not ended, the innermost last.
  private var members: [Member] = []
  /// Whether a comma must stand before the next element.
  private var needsComma = false
  /// Whether the fields of the object that has not ended come in their order.
  private var isOrdered = false

  /// Where a field stands in the bytes.
  private struct Member {
    var nameStart: Int
    var nameEnd: Int
    var end: Int
    /// The first eight bytes of the name as a number, which tells the order of most names.
    var rank: UInt64
  }

  /// Creates a writer that has written nothing.
  public init() {}

  /// Creates a writer that goes on behind what was written before, such as earlier lines.
  public init(appendingTo bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Ends a line of JSON Lines.
  public mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  /// Forgets what was written but keeps the memory, for the next line of a stream.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  /// Writes an object; `body` writes its fields.
  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    let outer = members.count
    writeObject(isOrdered: false) { writer in
      body(&writer)
      writer.sortMembers(from: outer)
      writer.members.removeSubrange(outer...)
    }
  }

  /// Writes an object whose fields `body` writes in the order of their names, none twice, so that
  /// nothing need be kept of them.
  public mutating func orderedObject(_ body: (inout JSONWriter) -> Void) {
    writeObject(isOrdered: true, body)
  }

  private mutating func writeObject(isOrdered: Bool, _ body: (inout JSONWriter) -> Void) {
    startElement()
    bytes.append(UInt8(ascii: "{"))
    needsComma = false
    let outer = self.isOrdered
    self.isOrdered = isOrdered
    body(&self)
    self.isOrdered = outer
    bytes.append(UInt8(ascii: "}"))
    needsComma = true
  }

  /// Writes a list; `body` writes its elements.
  public mutating func array(_ body: (inout JSONWriter) -> Void) {
    startElement()
    bytes.append(UInt8(ascii: "["))
    needsComma = false
    body(&self)
    bytes.append(UInt8(ascii: "]"))
    needsComma = true
  }

  /// Writes a field of an object; `body` writes its one value.
  public mutating func field(_ name: String, _ body: (inout JSONWriter) -> Void) {
    startElement()
    let nameStart = bytes.count
    appendLiteral(name)
    let nameEnd = bytes.count
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
    body(&self)
    needsComma = true
    if isOrdered { return }
    let rank = rank(from: nameStart + 1, to: nameEnd)
    members.append(Member(nameStart: nameStart, nameEnd: nameEnd, end: bytes.count, rank: rank))
  }

  /// Writes a text.
  public mutating func string(_ value: String) {
    startElement()
    appendLiteral(value)
    needsComma = true
  }

  /// Writes a whole number.
  public mutating func number(_ value: Int) {
    guard value >= 0 else { return word(String(value)) }
    startElement()
    var digits = InlineArray<20, UInt8>(repeating: 0)
    var count = 0
    var rest = value
    repeat {
      digits[count] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      count += 1
      rest /= 10
    } while rest > 0
    for place in (0..<count).reversed() { bytes.append(digits[place]) }
    needsComma = true
  }

  /// Writes `true` or `false`.
  public mutating func bool(_ value: Bool) {
    word(value ? "true" : "false")
  }

  /// Writes `null`.
  public mutating func null() {
    word("null")
  }

  /// Writes a literal that needs no escapes.
  mutating func word(_ literal: String) {
    startElement()
    bytes.append(contentsOf: literal.utf8)
    needsComma = true
  }

  private mutating func startElement() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  private mutating func appendLiteral(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    appendJSONEscaped(text, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Brings the fields of the object that is ending into the order of their names, and drops those
  /// whose name was written before.
  private mutating func sortMembers(from outer: Int) {
    let fields = members[outer...]
    guard !isSorted(from: outer), let start = fields.first?.nameStart else { return }
    let sorted = fields.sorted { left, right in
      name(left, precedes: right)
        || !name(right, precedes: left) && left.nameStart < right.nameStart
    }
    var reordered: [UInt8] = []
    reordered.reserveCapacity(bytes.count - start)
    var last: Member?
    for member in sorted {
      if let last, !name(last, precedes: member) { continue }
      if last != nil { reordered.append(UInt8(ascii: ",")) }
      reordered.append(contentsOf: bytes[member.nameStart..<member.end])
      last = member
    }
    bytes.replaceSubrange(start..., with: reordered)
  }

  private func isSorted(from outer: Int) -> Bool {
    var index = outer + 1
    while index < members.count {
      if !name(members[index - 1], precedes: members[index]) { return false }
      index += 1
    }
    return true
  }

  /// The rank of a name whose bytes stand between two offsets, the quotation mark behind them
  /// included. As no other byte of a name is a quotation mark, two names of different ranks
  /// differ before either ends.
  private func rank(from start: Int, to end: Int) -> UInt64 {
    var rank: UInt64 = 0
    for place in 0..<8 {
      rank = rank << 8 | (start + place < end ? UInt64(bytes[start + place]) : 0)
    }
    return rank
  }

  private func name(_ left: Member, precedes right: Member) -> Bool {
    if left.rank != right.rank { return left.rank < right.rank }
    return bytes[left.nameStart..<left.nameEnd]
      .lexicographicallyPrecedes(bytes[right.nameStart..<right.nameEnd])
  }
}
