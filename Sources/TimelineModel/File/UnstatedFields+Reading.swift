extension UnstatedFields {
  /// The value that a file states, or the default; remembers which of the two it was.
  mutating func read<Value: Equatable>(
    _ stated: Value?, _ field: UnstatedFields, default plain: Value
  ) -> Value {
    guard let stated else {
      insert(field)
      return plain
    }
    if stated == plain { remove(field) }
    return stated
  }

  /// The list that a file states, or the empty one; remembers which of the two it was.
  mutating func read<Element>(_ stated: [Element]?, _ field: UnstatedFields) -> [Element] {
    guard let stated else {
      insert(field)
      return []
    }
    if stated.isEmpty { remove(field) }
    return stated
  }
}
