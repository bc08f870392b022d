/// Named JSON values, always in the order of their names' UTF-8 bytes.
///
/// Names differ when their bytes differ, unlike Swift strings, for which `é` in one scalar equals
/// `é` in two: a file may hold both.
public struct JSONObject: Hashable, Sendable {
  /// A name with its value.
  public struct Member: Hashable, Sendable {
    /// The name, its escapes resolved.
    public let name: String
    /// The value under that name.
    public var value: JSONValue
  }

  /// The members, sorted by name.
  public private(set) var members: [Member] = []

  /// Creates an object without members.
  public init() {}

  /// Creates an object from members in any order whose names differ.
  init(differentlyNamed members: [Member]) {
    self.members = members
    if !Self.isSorted(members) {
      self.members.sort { bytes(of: $0.name, precede: $1.name) }
    }
  }

  /// The index of a member that has the name of an earlier one.
  static func indexOfRepeatedName(in members: [Member]) -> Int? {
    if isSorted(members) { return nil }
    let order = members.indices.sorted { left, right in
      let (leftName, rightName) = (members[left].name, members[right].name)
      if leftName.utf8.elementsEqual(rightName.utf8) { return left < right }
      return bytes(of: leftName, precede: rightName)
    }
    for (earlier, later) in zip(order, order.dropFirst())
    where members[earlier].name.utf8.elementsEqual(members[later].name.utf8) {
      return later
    }
    return nil
  }

  /// Whether every name is less than the next, so that none stands twice.
  private static func isSorted(_ members: [Member]) -> Bool {
    zip(members, members.dropFirst()).allSatisfy { left, right in
      bytes(of: left.name, precede: right.name)
    }
  }

  /// Whether there is no member.
  public var isEmpty: Bool { members.isEmpty }

  /// The value under a name; setting `nil` removes the member.
  public subscript(name: String) -> JSONValue? {
    get {
      let index = insertionIndex(of: name)
      return isMember(name, at: index) ? members[index].value : nil
    }
    set {
      let index = insertionIndex(of: name)
      switch (isMember(name, at: index), newValue) {
      case (true, let value?): members[index].value = value
      case (true, nil): members.remove(at: index)
      case (false, let value?): members.insert(Member(name: name, value: value), at: index)
      case (false, nil): break
      }
    }
  }

  /// The index of the first member whose name is not less than `name`.
  private func insertionIndex(of name: String) -> Int {
    var low = 0
    var high = members.count
    while low < high {
      let middle = (low + high) / 2
      if bytes(of: members[middle].name, precede: name) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  private func isMember(_ name: String, at index: Int) -> Bool {
    index < members.count && members[index].name.utf8.elementsEqual(name.utf8)
  }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  /// Creates an object; of two equal names the last wins.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    for (name, value) in elements { self[name] = value }
  }
}

/// Whether a name's UTF-8 bytes come before another's in the order of all byte sequences.
private func bytes(of left: String, precede right: String) -> Bool {
  let order = left.utf8.withContiguousStorageIfAvailable { left in
    right.utf8.withContiguousStorageIfAvailable { right in
      left.lexicographicallyPrecedes(right)
    }
  }
  return (order ?? nil) ?? left.utf8.lexicographicallyPrecedes(right.utf8)
}
