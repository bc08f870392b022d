extension JSONWriter {
  /// Writes a field that holds a text unless it is left out.
  mutating func field(_ name: String, _ value: String, unless isLeftOut: Bool) {
    if !isLeftOut { field(name, value) }
  }

  /// Writes a field that holds texts; an empty list only if it is stated.
  mutating func field(_ name: String, _ values: [String], unless isUnstated: Bool) {
    list(name, values, unless: isUnstated) { $0.string($1) }
  }

  /// Writes a field that holds objects; an empty list only if it is stated.
  mutating func objects<Element>(
    _ name: String, _ elements: [Element], unless isUnstated: Bool,
    _ writeFields: (inout JSONWriter, Element) -> Void
  ) {
    list(name, elements, unless: isUnstated) { writer, element in
      writer.object { writeFields(&$0, element) }
    }
  }

  /// Writes a field that holds a list; an empty one only if it is stated.
  mutating func list<Element>(
    _ name: String, _ elements: [Element], unless isUnstated: Bool,
    _ write: (inout JSONWriter, Element) -> Void
  ) {
    if elements.isEmpty && isUnstated { return }
    field(name) { writer in
      writer.array { writer in
        for element in elements { write(&writer, element) }
      }
    }
  }
}
