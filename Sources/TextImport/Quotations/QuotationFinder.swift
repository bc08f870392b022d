/// Finds the quotations of a text and who speaks in them.
///
/// Marks are paired per block and forgotten at its end; what a block leaves open costs the next
/// ones nothing.
struct QuotationFinder {
  private let utf8: [UInt8]
  private let blocks: [TextBlock]
  private let cues: CueLexicon
  private let names: NameIndex
  private let splitter: SentenceSplitter
  private var quotations: [Quotation] = []
  private var memory = SpeakerMemory()

  /// The quotations of the blocks that belong to the article, in the order of the text.
  static func quotations(
    in utf8: [UInt8], blocks: [TextBlock], names: NameIndex, cues: CueLexicon
  ) -> [Quotation] {
    var finder = QuotationFinder(
      utf8: utf8, blocks: blocks, cues: cues, names: names,
      splitter: SentenceSplitter(utf8, cues: cues))
    finder.pairMarks()
    finder.attribute()
    return finder.quotations
  }

  // MARK: Marks

  private mutating func pairMarks() {
    // The open end of a quotation in the paragraph before.
    var pending: Range<Int>?
    for index in blocks.indices {
      let block = blocks[index]
      guard block.isArticle, block.role != .signature else {
        pending = nil
        continue
      }
      let marks = QuotationMarkScanner.marks(in: utf8, block.range)
      let pairing = MarkPairing(marks)
      let opensWithMark = marks.first?.range.lowerBound == block.range.lowerBound
      if let open = pending {
        continuePending(open, in: index, closing: pairing.unopened, opensWithMark: opensWithMark)
      }
      let continues = pending != nil && opensWithMark
      for (position, pair) in pairing.pairs.enumerated() {
        append(
          pair.open.upperBound..<pair.close.lowerBound,
          outer: pair.open.lowerBound..<pair.close.upperBound, block: index,
          continues: continues && position == 0)
      }
      pending = nil
      if let open = pairing.unclosed, mayContinue(open, in: block) {
        pending = open
        if continues, opensWithMark, open.lowerBound == block.range.lowerBound {
          append(
            open.upperBound..<block.range.upperBound,
            outer: open.lowerBound..<block.range.upperBound, block: index, continues: true)
        }
      }
    }
    quotations.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether an opening mark without its partner may be closed by a later paragraph: it opens its
  /// paragraph, or a colon stands before it.
  private func mayContinue(_ open: Range<Int>, in block: TextBlock) -> Bool {
    if open.lowerBound == block.range.lowerBound { return true }
    let before = Blank.trimmed(utf8, block.range.lowerBound..<open.lowerBound)
    return utf8[before].last == UInt8(ascii: ":")
  }

  /// Takes up the words that the paragraph before left open, where this one goes on with them.
  private mutating func continuePending(
    _ open: Range<Int>, in index: Int, closing: Range<Int>?, opensWithMark: Bool
  ) {
    guard closing != nil || opensWithMark, index > 0 else { return }
    let previous = blocks[index - 1].range
    if quotations.last?.outer.lowerBound != open.lowerBound {
      append(
        open.upperBound..<previous.upperBound, outer: open.lowerBound..<previous.upperBound,
        block: index - 1, continues: false)
    }
    if let closing, !opensWithMark {
      let start = blocks[index].range.lowerBound
      append(
        start..<closing.lowerBound, outer: start..<closing.upperBound, block: index,
        continues: true)
    }
  }

  private mutating func append(
    _ inner: Range<Int>, outer: Range<Int>, block: Int, continues: Bool
  ) {
    let range = Blank.trimmed(utf8, inner)
    guard !range.isEmpty else { return }
    quotations.append(
      Quotation(
        range: range, outer: outer, block: block,
        words: Quotation.countWords(utf8, in: range), continues: continues))
  }

  // MARK: Speakers

  private mutating func attribute() {
    var index = 0
    while index < quotations.count {
      let block = quotations[index].block
      var end = index
      while end < quotations.count, quotations[end].block == block { end += 1 }
      attribute(index..<end, in: block)
      index = end
    }
    shareContinued()
  }

  private mutating func attribute(_ group: Range<Int>, in block: Int) {
    if let author = blocks[block].author {
      for index in group {
        quotations[index].speaker = Speaker(
          name: author, basis: .signature, nature: .person, rule: "post")
      }
      return
    }
    let context = QuotationContext(
      utf8: utf8, sentences: splitter.sentences(in: blocks[block].range), cues: cues, names: names,
      quotations: Array(quotations[group]), earlier: earlierBlocks(before: block),
      block: blocks[block].range)
    for index in group {
      quotations[index].speaker = context.speaker(
        of: index - group.lowerBound, memory: &memory,
        previous: index > 0 ? quotations[index - 1] : nil)
    }
  }

  /// The bytes of the paragraphs, at most three, in which a document may have been named.
  private func earlierBlocks(before block: Int) -> Range<Int> {
    let first = max(0, block - 3)
    return blocks[first].range.lowerBound..<blocks[block].range.lowerBound
  }

  /// The parts of one quotation have one speaker, whichever part names it.
  private mutating func shareContinued() {
    for index in quotations.indices.dropFirst() where quotations[index].continues {
      if quotations[index].speaker == nil {
        quotations[index].speaker = quotations[index - 1].speaker?.inherited(by: "continued")
      }
    }
    for index in quotations.indices.dropLast().reversed() where quotations[index + 1].continues {
      if let speaker = quotations[index + 1].speaker,
        quotations[index].speaker.map({ $0.basis == .inherited }) ?? true
      {
        quotations[index].speaker = speaker.inherited(by: "continued")
      }
    }
  }
}
