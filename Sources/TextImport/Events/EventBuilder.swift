import EDTF
import TimelineModel

/// Makes the events of one sentence.
struct EventBuilder {
  let reading: DocumentReading
  let source: SourceID
  let text: TextCutter
  let passage: Passage
  /// The tokens of each date of the sentence.
  let dates: [Range<Int>]

  /// The event of one date, without its quotes and domains.
  func event(for statement: Statement, date: Range<Int>) -> Event {
    let expression = statement.expression
    let scalars = text.scalars(expression.utf8Range)
    let kinds = EventKindReader(
      cues: reading.cues, published: reading.published,
      isPublicationSure: reading.publishedBasis.map { $0 != .text && $0 != .post } ?? false,
      futureEndings: reading.futureEndings)
    let reading = kinds.kind(
      of: expression, in: passage, block: reading.blocks[statement.block].role,
      quotes: quotesSpeech(in: statement.sentence))
    var event = Event(
      id: StableID.event(
        source: source, start: scalars.lowerBound, end: scalars.upperBound, ordinal: 0),
      title: title(for: statement, date: date), titleBasis: .machine, kind: reading.kind)
    event.date = expression.type == .set ? nil : expression.edtf
    event.recurrence = expression.type == .set ? expression.recurrence : nil
    event.dateText = expression.text
    event.dateBasis = expression.basis
    event.dateReference = expression.reference.flatMap { EDTFValue($0) }
    event.dateRule = expression.rule
    event.modality = kinds.modality(
      of: reading.kind, in: passage, date: date.lowerBound, isSpeech: statement.quotation != nil)
    event.trace = expression.trace + [reading.reason]
    addNames(to: &event, statement)
    return event
  }

  private func quotesSpeech(in sentence: Range<Int>) -> Bool {
    var low = 0
    var high = reading.quotations.count
    while low < high {
      let middle = (low + high) / 2
      if reading.quotations[middle].outer.upperBound <= sentence.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < reading.quotations.count
      && reading.quotations[low].outer.lowerBound < sentence.upperBound
      && reading.quotations[low].isSpeech
  }

  private func title(for statement: Statement, date: Range<Int>) -> String {
    let block = reading.blocks[statement.block]
    if block.role == .signature, let author = block.author {
      return postTitle(author: author, signature: statement.block)
    }
    let titles = EventTitle(passage: passage, dates: dates, names: reading.names)
    return titles.title(for: date) ?? reading.title ?? statement.expression.text
  }

  /// The author and how the post begins.
  private func postTitle(author: String, signature: Int) -> String {
    var first = signature
    while first > 0, reading.blocks[first - 1].post == reading.blocks[signature].post { first -= 1 }
    guard first < signature else { return author }
    let sentence = reading.sentence(holding: reading.blocks[first].range.lowerBound, in: first)
    let words = Passage(reading.utf8, in: sentence, cues: reading.cues)
    let title = EventTitle(passage: words, dates: [], names: reading.names)
    let start = title.title(for: words.count..<words.count) ?? ""
    return start.isEmpty ? author : "\(author) : \(start)"
  }

  private func addNames(to event: inout Event, _ statement: Statement) {
    func add(_ name: String, to list: inout [String]) {
      if !list.contains(name) { list.append(name) }
    }
    let block = reading.blocks[statement.block]
    if let author = block.author { add(author, to: &event.people) }
    for mention in reading.names.mentions(in: statement.sentence) {
      switch mention.kind {
      case .person: add(reading.names.fullName(of: mention.text), to: &event.people)
      case .organisation: add(mention.text, to: &event.organisations)
      case .place: add(mention.text, to: &event.places)
      }
    }
  }
}
