/// A text with `{name}` placeholders.
enum Template {
  /// The text with each placeholder replaced by its value; a name without a value is kept.
  static func fill(_ text: String, _ values: [String: String]) -> String {
    var filled = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      filled += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      filled += values[name] ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }

  /// The names of the placeholders, or nil when a brace has no partner.
  static func placeholders(of text: String) -> Set<String>? {
    var names: Set<String> = []
    var name: String?
    for character in text {
      switch (character, name) {
      case ("{", nil): name = ""
      case ("{", _), ("}", nil): return nil
      case ("}", let complete?):
        names.insert(complete)
        name = nil
      case (_, nil): break
      case (_, _?): name?.append(character)
      }
    }
    return name == nil ? names : nil
  }
}
