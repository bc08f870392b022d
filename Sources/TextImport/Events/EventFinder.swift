import EDTF
import TimelineModel

/// Turns dated statements into events and accounts for every date and quotation.
struct EventFinder {
  /// An event that is not finished: its quotes are numbers of the book.
  struct Draft {
    var event: Event
    var quotes: [Int]
    var dateQuote: Int
    var position: Int
    /// Whether words that follow may surround it.
    var takesContext: Bool
  }

  let reading: DocumentReading
  let source: SourceID
  let text: TextCutter
  let scorer: DomainScorer?

  private(set) var drafts: [Draft] = []
  private(set) var ledger: [LedgerEntry] = []
  private var book = QuoteBook()
  private let titleTally: DomainTally
  /// The first event whose date a quotation holds, by the quotation's position.
  private var statedIn: [Int: Int] = [:]
  /// The domain words of each block that holds a statement, tallied once.
  private var blockTallies: [Int: DomainTally] = [:]

  init(reading: DocumentReading, source: SourceID, text: TextCutter, scorer: DomainScorer?) {
    self.reading = reading
    self.source = source
    self.text = text
    self.scorer = scorer
    titleTally = scorer?.tally((reading.title ?? "")[...]) ?? .empty
  }

  /// Finds the events, their quotes and the ledger, each in the order of the text.
  mutating func find() -> (events: [Event], quotes: [Quote], ledger: [LedgerEntry]) {
    let statements = sortExpressions()
    addEvents(statements)
    addQuotations()
    let quotes = book.quotes(source: source, text: text)
    let events = drafts.map { draft in
      var event = draft.event
      event.quotes = draft.quotes.map { quotes[$0].id }
      event.dateQuote = quotes[draft.dateQuote].id
      return event
    }
    ledger.sort { ($0.start, $0.end) < ($1.start, $1.end) }
    return (events, quotes, ledger)
  }

  // MARK: Dates

  /// The statements of the dates that make events; the others go to the ledger.
  private mutating func sortExpressions() -> [Statement] {
    var statements: [Statement] = []
    for expression in reading.expressions {
      if let reason = reasonToLeaveOut(expression) {
        let isPublication = reason == .publication
        enter(expression, isPublication ? .context : .skipped, reason)
      } else if let statement = statement(of: expression) {
        statements.append(statement)
      } else {
        enter(expression, .skipped, .outsideArticle)
      }
    }
    return statements
  }

  private func reasonToLeaveOut(_ expression: TemporalExpression) -> LedgerEntry.Reason? {
    guard let block = reading.block(holding: expression.utf8Range.lowerBound) else {
      return .outsideArticle
    }
    let role = reading.blocks[block].role
    if role == .publicationLine { return .publication }
    if !reading.blocks[block].isArticle { return .outsideArticle }
    if let evidence = reading.publishedEvidence, reading.publishedBasis == .dateline,
      evidence.overlaps(expression.utf8Range)
    {
      return .publication
    }
    if expression.type == .set { return nil }
    if expression.type == .duration { return .duration }
    return expression.edtf == nil ? .noCalendarDate : nil
  }

  private func statement(of expression: TemporalExpression) -> Statement? {
    let start = expression.utf8Range.lowerBound
    guard let block = reading.block(holding: start) else { return nil }
    let sentence = reading.sentence(holding: start, in: block)
    var statement = Statement(
      expression: expression, block: block, sentence: sentence, evidence: sentence,
      quoteKind: .narration)
    switch reading.blocks[block].role {
    case .title: statement.quoteKind = .headline
    case .caption: statement.quoteKind = .caption
    case .post, .signature: statement.quoteKind = .post
    default: break
    }
    if let quotation = reading.speech(holding: expression.utf8Range) {
      statement.quotation = quotation
      let words = reading.quotations[quotation].range
      statement.evidence = words.clamped(to: sentence)
      if statement.quoteKind == .narration { statement.quoteKind = .speech }
    }
    return statement
  }

  private mutating func enter(
    _ expression: TemporalExpression, _ outcome: LedgerEntry.Outcome, _ reason: LedgerEntry.Reason,
    event: EventID? = nil
  ) {
    enter(expression.utf8Range, .date, outcome, reason, event)
  }

  private mutating func enter(
    _ range: Range<Int>, _ kind: LedgerEntry.Kind, _ outcome: LedgerEntry.Outcome,
    _ reason: LedgerEntry.Reason, _ event: EventID?
  ) {
    let scalars = text.scalars(range)
    ledger.append(
      LedgerEntry(
        start: scalars.lowerBound, end: scalars.upperBound, text: text.string(range), kind: kind,
        outcome: outcome, reason: reason, event: event))
  }

  // MARK: Events

  private mutating func addEvents(_ statements: [Statement]) {
    var index = 0
    while index < statements.count {
      var end = index + 1
      while end < statements.count, statements[end].sentence == statements[index].sentence {
        end += 1
      }
      addEvents(ofSentence: Array(statements[index..<end]))
      index = end
    }
  }

  /// One event for each date of a sentence; a date said twice and the time of a day that is
  /// there belong to the event that is there.
  private mutating func addEvents(ofSentence statements: [Statement]) {
    guard let first = statements.first else { return }
    let passage = Passage(reading.utf8, in: first.sentence, cues: reading.cues)
    let dates = statements.map { statement in
      let range = statement.expression.utf8Range
      return passage.index(at: range.lowerBound)..<passage.index(at: range.upperBound - 1) + 1
    }
    let builder = EventBuilder(
      reading: reading, source: source, text: text, passage: passage, dates: dates)
    var done: [(value: EDTFValue, event: EventID)] = []
    for (position, statement) in statements.enumerated() {
      if let value = statement.expression.edtf, statement.expression.usage == .occurrence,
        let known = done.first(where: { Self.isSameDay($0.value, value, statement.expression) })
      {
        let reason: LedgerEntry.Reason =
          statement.expression.type == .time ? .timeOfDay : .sameDate
        enter(statement.expression, .context, reason, event: known.event)
        continue
      }
      let event = add(statement, builder, date: dates[position])
      if let value = statement.expression.edtf { done.append((value, event.id)) }
    }
  }

  private static func isSameDay(
    _ known: EDTFValue, _ value: EDTFValue, _ expression: TemporalExpression
  ) -> Bool {
    if known == value { return true }
    guard expression.type == .time, let day = value.earliestDay else { return false }
    return known.earliestDay == day && known.latestDay == day
  }

  private mutating func add(
    _ statement: Statement, _ builder: EventBuilder, date: Range<Int>
  ) -> Event {
    var event = builder.event(for: statement, date: date)
    event.domains = domains(of: statement)
    let quotes = addEvidence(of: statement)
    let takesContext = event.kind == .occurred || event.kind == .stated || event.kind == .planned
    drafts.append(
      Draft(
        event: event, quotes: quotes.all, dateQuote: quotes.date,
        position: statement.expression.utf8Range.lowerBound, takesContext: takesContext))
    if let quotation = statement.quotation, statedIn[quotation] == nil {
      statedIn[quotation] = drafts.count - 1
    }
    switch event.kind {
    case .reference: enter(statement.expression, .reference, .label, event: event.id)
    case .recurring: enter(statement.expression, .event, .recurringStatement, event: event.id)
    case .stated where statement.quoteKind == .post:
      enter(statement.expression, .event, .postStamp, event: event.id)
    default: enter(statement.expression, .event, .datedStatement, event: event.id)
    }
    return event
  }

  private mutating func addEvidence(of statement: Statement) -> (all: [Int], date: Int) {
    let block = reading.blocks[statement.block]
    let author = block.author.map {
      Speaker(name: $0, basis: .signature, nature: .person, rule: "post")
    }
    if block.role == .signature, let post = block.post,
      let body = postBody(post, at: statement.block)
    {
      let words = book.add(body, kind: .post, roles: [.fact], speaker: author)
      let stamp = book.add(block.range, kind: .post, roles: [.date], speaker: author)
      return ([words, stamp], stamp)
    }
    let speaker = statement.quotation.flatMap { reading.quotations[$0].speaker } ?? author
    let quote = book.add(
      statement.evidence, kind: statement.quoteKind, roles: [.date, .fact], speaker: speaker)
    return ([quote], quote)
  }

  /// UTF-8 bytes of the words of the post above its signature.
  private func postBody(_ post: Int, at signature: Int) -> Range<Int>? {
    var first = signature
    while first > 0, reading.blocks[first - 1].post == post { first -= 1 }
    guard first < signature else { return nil }
    return reading.blocks[first].range.lowerBound..<reading.blocks[signature - 1].range.upperBound
  }

  private mutating func domains(of statement: Statement) -> [DomainMatch] {
    guard let scorer else { return [] }
    var range = statement.sentence
    let block = reading.blocks[statement.block]
    if block.role == .signature, let post = block.post,
      let body = postBody(post, at: statement.block)
    {
      range = body
    }
    if blockTallies[statement.block] == nil {
      blockTallies[statement.block] = scorer.tally(text.string(block.range)[...])
    }
    return scorer.matches(
      statement: scorer.tally(text.string(range)[...]),
      paragraph: blockTallies[statement.block] ?? .empty, title: titleTally)
  }

  // MARK: Quotations

  private mutating func addQuotations() {
    var next = 0
    var last: Int?
    let first = drafts.firstIndex(where: \.takesContext)
    for (index, quotation) in reading.quotations.enumerated() {
      while next < drafts.count, drafts[next].position <= quotation.outer.upperBound {
        if drafts[next].takesContext { last = next }
        next += 1
      }
      guard quotation.isSpeech else {
        enter(quotation.outer, .quotation, .skipped, .mention, nil)
        continue
      }
      if let own = statedIn[index] {
        attach(quotation, to: own, roles: [.fact])
        enter(quotation.outer, .quotation, .event, .statement, drafts[own].event.id)
      } else if let place = last ?? first {
        attach(quotation, to: place, roles: [.context])
        enter(quotation.outer, .quotation, .context, .followsEvent, drafts[place].event.id)
      } else {
        enter(quotation.outer, .quotation, .skipped, .noEvent, nil)
      }
    }
  }

  private mutating func attach(_ quotation: Quotation, to draft: Int, roles: [QuoteRole]) {
    let kind: QuoteKind = reading.blocks[quotation.block].post != nil ? .post : .speech
    let quote = book.add(quotation.range, kind: kind, roles: roles, speaker: quotation.speaker)
    if !drafts[draft].quotes.contains(quote) { drafts[draft].quotes.append(quote) }
  }
}
