import TimelineModel

/// A temporal expression with the words that say what happened then.
struct Statement {
  var expression: TemporalExpression
  /// The position of the block.
  var block: Int
  /// UTF-8 bytes of the sentence.
  var sentence: Range<Int>
  /// UTF-8 bytes of the evidence: the sentence, or what of it is quoted around the date.
  var evidence: Range<Int>
  var quoteKind: QuoteKind
  /// The quotation that holds the date.
  var quotation: Int?
  /// How the reading of the kind of time was decided, for the trace.
  var kindReason = ""
}
