/// The names of a document, found once and looked up by position.
struct NameIndex: Sendable {
  /// In the order of the text, never overlapping.
  private(set) var mentions: [NameMention] = []
  /// The full forms of a person's name by each of its endings, in the order of the text.
  private var fullNames: [String: [String]] = [:]

  /// The full names of people.
  private var persons: Set<String> = []

  /// More namesakes than this are as good as any number.
  private static let formLimit = 4

  init() {}

  /// Finds the names in the sentences of a text.
  init(_ utf8: [UInt8], sentences: [Range<Int>], cues: CueLexicon) {
    let classifier = NameClassifier()
    var undecided: [(mention: NameMention, position: Int)] = []
    for sentence in sentences {
      let passage = Passage(utf8, in: sentence, cues: cues)
      guard !classifier.isShouting(passage) else { continue }
      for run in NameRunScanner(passage).runs() {
        // An organisation's name may go on over the runs inside it.
        let start = passage.tokens[run.tokens.lowerBound].start
        if let last = mentions.last, start < last.range.upperBound { continue }
        switch classifier.classify(run, in: passage) {
        case .known(let mention): add(mention)
        case .undecided(let mention):
          undecided.append((mention, mentions.count))
          mentions.append(mention)
        case .none: break
        }
      }
    }
    settle(undecided)
  }

  private mutating func add(_ mention: NameMention) {
    mentions.append(mention)
    note(mention)
  }

  /// Keeps the full name of a person for the shorter forms.
  private mutating func note(_ mention: NameMention) {
    guard mention.kind == .person else { return }
    let words = mention.text.split(separator: " ").map(String.init)
    persons.insert(mention.text)
    guard words.count > 1 else { return }
    for start in words.indices.dropFirst() {
      let ending = words[start...].joined(separator: " ")
      if fullNames[ending]?.contains(mention.text) != true,
        fullNames[ending]?.count ?? 0 < Self.formLimit
      {
        fullNames[ending, default: []].append(mention.text)
      }
    }
  }

  /// A name alone is a person where a full name in the text ends with it; else it is left out.
  private mutating func settle(_ undecided: [(mention: NameMention, position: Int)]) {
    // “Isabel Castro” is a person where “Mme Castro” is one.
    for (mention, position) in undecided where mention.kind == .person {
      let words = mention.text.split(separator: " ")
      guard (2...4).contains(words.count), let last = words.last, persons.contains(String(last))
      else { continue }
      mentions[position].kind = .person
      note(mentions[position])
    }
    var dropped: Set<Int> = []
    for (mention, position) in undecided {
      if fullNames[mention.text] != nil || persons.contains(mention.text) {
        mentions[position].kind = .person
      } else if let name = knownEnding(of: mention) {
        mentions[position].kind = .person
        mentions[position].text = name
        let end = mention.range.upperBound
        mentions[position].range = (end - name.utf8.count)..<end
      } else if mention.kind == .person {
        dropped.insert(position)
      }
    }
    mentions = mentions.indices.filter { !dropped.contains($0) }.map { mentions[$0] }
  }

  /// The full name that a longer run of capitals ends with: “Radio Monde Jeanne Moreau”.
  private func knownEnding(of mention: NameMention) -> String? {
    guard mention.text.utf8.count == mention.range.count else { return nil }
    let words = mention.text.split(separator: " ")
    guard (3...8).contains(words.count) else { return nil }
    for start in 1..<(words.count - 1) {
      let ending = words[start...].joined(separator: " ")
      if persons.contains(ending) { return ending }
    }
    return nil
  }

  /// The mentions that begin within a range of UTF-8 bytes.
  func mentions(in range: Range<Int>) -> ArraySlice<NameMention> {
    let start = firstIndex(from: range.lowerBound)
    var end = start
    while end < mentions.count && mentions[end].range.lowerBound < range.upperBound { end += 1 }
    return mentions[start..<end]
  }

  /// The last person named before a position and not before another, in UTF-8 bytes.
  func lastPerson(
    before end: Int, notBefore start: Int, where isWanted: (NameMention) -> Bool
  ) -> NameMention? {
    var index = firstIndex(from: end) - 1
    while index >= 0, mentions[index].range.lowerBound >= start {
      if mentions[index].kind == .person, isWanted(mentions[index]) { return mentions[index] }
      index -= 1
    }
    return nil
  }

  /// The full form of a name where the text gives one person that it can mean; else the name
  /// itself. Spellings of one given name, “Alexander” and “Alexandre”, are one person.
  func fullName(of name: String) -> String {
    guard let forms = fullNames[name], let first = forms.first else { return name }
    let isOne = forms.allSatisfy { $0.prefix(3) == first.prefix(3) }
    return isOne ? first : name
  }

  private func firstIndex(from position: Int) -> Int {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].range.lowerBound < position { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
