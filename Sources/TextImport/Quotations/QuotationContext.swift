/// One paragraph with its quotations, and what it says of their speakers.
struct QuotationContext {
  let utf8: [UInt8]
  /// The sentences of the paragraph, cut inside quotations too.
  let sentences: [Range<Int>]
  let cues: CueLexicon
  let names: NameIndex
  /// The quotations of the paragraph, in order.
  let quotations: [Quotation]
  /// UTF-8 bytes of the paragraphs before.
  let earlier: Range<Int>
  let block: Range<Int>

  /// The most bytes that are read on one side of a quotation.
  private static let reach = 800
  /// The most bytes in which something to point back to is looked for.
  private static let memoryReach = 4096
  /// A verb this many tokens before a quotation gives way to “selon X” right behind it.
  private static let farVerb = 12

  /// The speaker of a quotation, or nil where nothing tells.
  func speaker(
    of index: Int, memory: inout SpeakerMemory, previous: Quotation?
  ) -> Speaker? {
    let after = afterAttribution(of: index)
    let before = beforeAttribution(of: index)
    for found in [after, before] {
      if case .named(let speaker)? = found?.subject { memory.noteSource(speaker) }
      if case .genericDocument? = found?.subject,
        let source = document(before: quotations[index].outer.lowerBound)
      {
        memory.noteSource(source)
      }
    }
    if let chosen = chosen(after, before),
      let speaker = resolved(chosen, index: index, memory: memory)
    {
      memory.note(speaker, at: quotations[index].outer.upperBound)
      noteDocument(of: chosen, said: speaker, in: &memory)
      return speaker
    }
    let speaker = inheritedSpeaker(of: index, previous: previous)
    if let speaker { memory.note(speaker, at: quotations[index].outer.upperBound) }
    return speaker
  }

  private func chosen(_ after: Attribution?, _ before: Attribution?) -> Attribution? {
    guard let after else { return before }
    guard let before else { return after }
    if after.hasVerb { return after }
    return before.hasVerb && before.distance <= Self.farVerb ? before : after
  }

  /// A document that a body speaks in can be pointed back to: “le même document”.
  private func noteDocument(
    of attribution: Attribution, said speaker: Speaker, in memory: inout SpeakerMemory
  ) {
    guard let document = attribution.document, speaker.nature != .document else { return }
    memory.noteSource(
      Speaker(
        name: "\(document) (\(speaker.name))", basis: .stated, nature: .document, rule: "document"))
  }

  // MARK: The words around

  private func afterAttribution(of index: Int) -> Attribution? {
    let outer = quotations[index].outer
    let position = sentence(holding: outer.upperBound - 1)
    let end = min(sentences[position].upperBound, outer.upperBound + Self.reach)
    let next = position + 1 < sentences.count ? sentences[position + 1] : nil
    let passage = Passage(
      utf8, inAll: unquoted(outer.upperBound..<max(end, outer.upperBound), behind: index),
      cues: cues)
    let reader = SpeakerReader(
      passage: passage, names: names, nextSentence: next.flatMap(bareName))
    if let found = AfterAttribution(speakers: reader).attribution() { return found }
    guard end <= outer.upperBound || !passage.tokens.contains(where: { $0.kind == .word }),
      let next, !isQuoted(next, from: index)
    else { return nil }
    let following = SpeakerReader(
      passage: Passage(utf8, in: next, cues: cues), names: names, nextSentence: nil)
    return AfterAttribution(speakers: following).afterword()
  }

  private func beforeAttribution(of index: Int) -> Attribution? {
    let outer = quotations[index].outer
    let start = sentences[sentence(holding: outer.lowerBound)].lowerBound
    var from = max(start, outer.lowerBound - Self.reach)
    if index > 0 { from = max(from, quotations[index - 1].outer.upperBound) }
    guard from < outer.lowerBound else { return nil }
    let passage = Passage(utf8, in: from..<outer.lowerBound, cues: cues)
    let reader = SpeakerReader(passage: passage, names: names, nextSentence: nil)
    let quoted = quotations[index].range
    let opening = Passage(
      utf8, in: quoted.lowerBound..<min(quoted.upperBound, quoted.lowerBound + 40), cues: cues)
    let opensWithVerb =
      opening.tokens.first?.casing == .lower && opening.has(.reportingVerb, at: 0)
    return BeforeAttribution(speakers: reader, opensWithVerb: opensWithVerb).attribution()
  }

  /// Who speaks in a sentence that reports without quoting: “…, rapporte le parquet.”
  private func speaker(ofSentence sentence: Range<Int>) -> Speaker? {
    let passage = Passage(utf8, in: sentence, cues: cues)
    let reader = SpeakerReader(passage: passage, names: names, nextSentence: nil)
    let found =
      AfterAttribution(speakers: reader).attribution()
      ?? BeforeAttribution(speakers: reader).attribution()
    guard let found, found.hasVerb, case .named(let speaker) = found.subject,
      speaker.nature != .document
    else { return nil }
    return speaker
  }

  /// Who reports without quoting in one of the few sentences before a position.
  private func reporter(before position: Int) -> Speaker? {
    var place = sentence(holding: position) - 1
    let last = place - 2
    while place >= 0, place >= last {
      if isQuoted(sentences[place], from: firstQuotation(behind: sentences[place].lowerBound)) {
        return nil
      }
      if let speaker = speaker(ofSentence: sentences[place]) { return speaker }
      place -= 1
    }
    return nil
  }

  /// The position of the sentence that holds a byte.
  private func sentence(holding byte: Int) -> Int {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].upperBound <= byte { low = middle + 1 } else { high = middle }
    }
    return min(low, max(0, sentences.count - 1))
  }

  /// A range behind a quotation without what is quoted in it.
  private func unquoted(_ range: Range<Int>, behind index: Int) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for quotation in quotations[(index + 1)...] {
      guard quotation.outer.lowerBound < range.upperBound else { break }
      parts.append(start..<max(start, quotation.outer.lowerBound))
      start = max(start, min(quotation.outer.upperBound, range.upperBound))
    }
    parts.append(start..<range.upperBound)
    return parts
  }

  /// The position of the first quotation that ends behind a byte.
  private func firstQuotation(behind byte: Int) -> Int {
    var low = 0
    var high = quotations.count
    while low < high {
      let middle = (low + high) / 2
      if quotations[middle].outer.upperBound <= byte { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether a quotation at or behind a position in the list reaches into a range.
  private func isQuoted(_ range: Range<Int>, from index: Int) -> Bool {
    for quotation in quotations[index...] {
      if quotation.outer.overlaps(range) { return true }
      if quotation.outer.lowerBound >= range.upperBound { break }
    }
    return false
  }

  /// The name that a whole sentence consists of: a full stop cut it off from its title.
  private func bareName(_ sentence: Range<Int>) -> NameMention? {
    guard sentence.count <= 80, let only = names.mentions(in: sentence).first,
      only.kind == .person, only.range.lowerBound == sentence.lowerBound
    else { return nil }
    let rest = utf8[only.range.upperBound..<sentence.upperBound]
    return rest.allSatisfy { ".!, ".utf8.contains($0) } ? only : nil
  }

  // MARK: Who is meant

  private func resolved(
    _ attribution: Attribution, index: Int, memory: SpeakerMemory
  ) -> Speaker? {
    let position = quotations[index].outer.lowerBound
    switch attribution.subject {
    case .named(let speaker): return speaker
    case .sameSource: return (memory.lastSource ?? memory.last)?.inherited(by: "same source")
    case .sameSpeaker: return person(before: position, .other, memory)
    case .genericDocument:
      return document(before: position) ?? memory.lastSource?.inherited(by: "document")
    case .pronoun(let pronoun): return person(before: position, pronoun, memory)
    }
  }

  /// The person that a pronoun means: the one that a sentence of the paragraph begins with since
  /// the last speech, else the last speaker, else the last person named.
  private func person(
    before position: Int, _ pronoun: VerbGroup.Pronoun, _ memory: SpeakerMemory
  ) -> Speaker? {
    func fits(_ isFeminine: Bool?) -> Bool {
      switch pronoun {
      case .masculine: isFeminine != true
      case .feminine: isFeminine != false
      case .other: true
      }
    }
    func speaker(_ mention: NameMention) -> Speaker {
      Speaker(
        name: names.fullName(of: mention.text), basis: .inherited, nature: .person,
        isFeminine: mention.isFeminine, rule: "pronoun")
    }
    let start = max(block.lowerBound, memory.lastPosition, position - Self.memoryReach)
    if start < position,
      let topic = names.lastPerson(
        before: position, notBefore: start, where: { fits($0.isFeminine) && opensSentence($0) })
    {
      return speaker(topic)
    }
    if let reporter = reporter(before: position), fits(reporter.isFeminine) {
      return reporter.inherited(by: "reporter")
    }
    if let last = memory.speaker(for: pronoun) { return last.inherited(by: "last speaker") }
    let from = max(min(earlier.lowerBound, block.lowerBound), position - Self.memoryReach)
    return names.lastPerson(before: position, notBefore: from) { fits($0.isFeminine) }
      .map(speaker)
  }

  /// Whether a name stands near the start of its sentence.
  private func opensSentence(_ mention: NameMention) -> Bool {
    let start = sentences[sentence(holding: mention.range.lowerBound)].lowerBound
    return mention.range.lowerBound - start <= 60
  }

  /// The document named last before a position, by the words for it.
  private func document(before position: Int) -> Speaker? {
    let start = max(earlier.lowerBound, position - Self.memoryReach)
    guard start < position else { return nil }
    let passage = Passage(utf8, in: start..<position, cues: cues)
    var index = passage.count - 1
    while index >= 0 {
      if let end = passage.end(of: .document, at: index), !passage.has(.genericDocument, at: index),
        let article = passage.start(of: .anyDeterminer, endingAt: index), article < index
      {
        let head = passage.nounPhrase(at: index).map { min($0.tokens.upperBound, end) } ?? end
        return Speaker(
          name: passage.text(of: index..<max(head, end)), basis: .inherited, nature: .document,
          rule: "document")
      }
      index -= 1
    }
    return nil
  }

  /// A quotation that nothing introduces goes on with the one before it in the sentence, or in
  /// the paragraph where it opens a sentence itself.
  private func inheritedSpeaker(of index: Int, previous: Quotation?) -> Speaker? {
    let quotation = quotations[index]
    guard let previous, let speaker = previous.speaker, previous.block >= quotation.block - 1 else {
      return reportedSpeaker(of: quotation)
    }
    if previous.block != quotation.block {
      let isWhole = quotation.outer.lowerBound == block.lowerBound
      guard isWhole, previous.block + 1 == quotation.block, quotation.isSpeech else { return nil }
      let isAlone = quotation.outer.upperBound == block.upperBound
      return isAlone ? speaker.inherited(by: "speech goes on") : nil
    }
    let start = sentences[sentence(holding: quotation.outer.lowerBound)].lowerBound
    if previous.outer.upperBound > start {
      return speaker.inherited(by: "same sentence")
    }
    return quotation.outer.lowerBound == start && quotation.isSpeech
      ? speaker.inherited(by: "speech goes on") : nil
  }

  /// A quotation that is a sentence by itself belongs to who spoke in the sentence before.
  private func reportedSpeaker(of quotation: Quotation) -> Speaker? {
    let start = sentences[sentence(holding: quotation.outer.lowerBound)].lowerBound
    guard quotation.isSpeech, quotation.outer.lowerBound == start else { return nil }
    return reporter(before: start)?.inherited(by: "reporter")
  }
}
