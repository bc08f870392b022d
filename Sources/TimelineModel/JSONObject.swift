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
      if members[middle].name.utf8.lexicographicallyPrecedes(name.utf8) {
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
