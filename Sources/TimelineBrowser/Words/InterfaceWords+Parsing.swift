extension InterfaceWords {
  /// Reads a file of interface words: one `key = text` a line, `#` comments, blank lines.
  ///
  /// Lists separate their items by ` | `. A word that depends on a number has the two keys
  /// `key.one` and `key.other`; `singular` lists the numbers that take the first. A `_` in a text
  /// is a no-break space. Every key that the interface uses must stand in the file once, and no
  /// other.
  public init(parsing file: String) throws(InterfaceWordsError) {
    var entries = try Self.entries(of: file)
    var absent: [String] = []
    func take(_ key: String) -> Entry? {
      let entry = entries.removeValue(forKey: key)
      if entry == nil { absent.append(key) }
      return entry
    }

    var texts: [Word: String] = [:]
    for word in Word.allCases { texts[word] = take(word.rawValue)?.text }
    var counted: [CountedWord: PluralForms] = [:]
    for word in CountedWord.allCases {
      let (one, other) = (take(word.rawValue + ".one"), take(word.rawValue + ".other"))
      if let one, let other { counted[word] = PluralForms(one: one.text, other: other.text) }
    }
    var lists: [WordList: [String]] = [:]
    for list in WordList.allCases {
      if let entry = take(list.rawValue) { lists[list] = try Self.items(of: entry, in: list) }
    }
    let singular = take(Self.singularKey)

    if let stray = entries.values.min(by: { $0.line < $1.line }) {
      throw InterfaceWordsError(line: stray.line, problem: .unknown(key: stray.key))
    }
    guard absent.isEmpty, let singular else {
      throw InterfaceWordsError(line: nil, problem: .missing(keys: absent.sorted()))
    }
    self.texts = texts
    self.counted = counted
    self.lists = lists
    self.numbersInSingular = try Self.numbers(of: singular)
  }

  /// The key that lists the numbers with which a counted word takes its first form.
  static let singularKey = "singular"

  private struct Entry {
    var key: String
    var text: String
    var line: Int
  }

  private static func entries(of file: String) throws(InterfaceWordsError) -> [String: Entry] {
    var entries: [String: Entry] = [:]
    entries.reserveCapacity(256)
    var number = 0
    for line in file.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      let content = trimmed(line)
      if content.isEmpty || content.first == UInt8(ascii: "#") { continue }
      let entry = try entry(in: content, line: number)
      guard entries.updateValue(entry, forKey: entry.key) == nil else {
        throw InterfaceWordsError(line: number, problem: .repeated(key: entry.key))
      }
    }
    return entries
  }

  /// A line's bytes: the file is read by bytes because it is read at every start.
  private typealias Bytes = Substring.UTF8View

  private static func entry(in content: Bytes, line: Int) throws(InterfaceWordsError) -> Entry {
    guard let equals = content.firstIndex(of: UInt8(ascii: "=")) else {
      throw InterfaceWordsError(line: line, problem: .notAnAssignment)
    }
    let key = String(Substring(trimmed(content[..<equals])))
    let bytes = trimmed(content[content.index(after: equals)...])
    guard !key.isEmpty, !bytes.isEmpty else {
      throw InterfaceWordsError(line: line, problem: .notAnAssignment)
    }
    let text = String(Substring(bytes))
    if bytes.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }),
      Template.placeholders(of: text) == nil
    {
      throw InterfaceWordsError(line: line, problem: .unpairedBrace(key: key))
    }
    let hasNoBreakSpace = bytes.contains(UInt8(ascii: "_"))
    return Entry(
      key: key, text: hasNoBreakSpace ? String(text.map { $0 == "_" ? "\u{A0}" : $0 }) : text,
      line: line)
  }

  private static func items(
    of entry: Entry, in list: WordList
  ) throws(InterfaceWordsError) -> [String] {
    let items = items(of: entry)
    guard items.count == list.itemCount else {
      throw InterfaceWordsError(
        line: entry.line,
        problem: .itemCount(key: entry.key, expected: list.itemCount, found: items.count))
    }
    return items
  }

  private static func items(of entry: Entry) -> [String] {
    entry.text.utf8.split(separator: UInt8(ascii: "|")).map { String(Substring(trimmed($0))) }
  }

  private static func numbers(of entry: Entry) throws(InterfaceWordsError) -> Set<Int> {
    var numbers: Set<Int> = []
    for item in items(of: entry) {
      guard let number = Int(item) else {
        throw InterfaceWordsError(
          line: entry.line, problem: .notANumber(key: entry.key, found: item))
      }
      numbers.insert(number)
    }
    return numbers
  }

  private static func trimmed(_ bytes: Bytes) -> Bytes {
    var bytes = bytes
    while let first = bytes.first, isBlank(first) { bytes.removeFirst() }
    while let last = bytes.last, isBlank(last) { bytes.removeLast() }
    return bytes
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }
}
