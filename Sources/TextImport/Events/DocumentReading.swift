import EDTF
import TimelineModel

/// Everything that the stages before found in a document.
struct DocumentReading: Sendable {
  var utf8: [UInt8]
  var cues: CueLexicon
  var blocks: [TextBlock]
  /// The sentences of each block that belongs to the article, by the block's position.
  var sentences: [[Range<Int>]]
  var names: NameIndex
  var quotations: [Quotation]
  var expressions: [TemporalExpression]
  var published: EDTFValue?
  var publishedBasis: PublishedBasis?
  /// UTF-8 bytes of the words that tell the publication date.
  var publishedEvidence: Range<Int>?
  /// Endings of verbs in the future tense.
  var futureEndings: [String]
  /// The document's title.
  var title: String?

  /// The position of the block that holds a byte, or nil between blocks.
  func block(holding byte: Int) -> Int? {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].range.upperBound <= byte { low = middle + 1 } else { high = middle }
    }
    return low < blocks.count && blocks[low].range.contains(byte) ? low : nil
  }

  /// The sentence of a block that holds a byte.
  func sentence(holding byte: Int, in block: Int) -> Range<Int> {
    let sentences = sentences[block]
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].upperBound <= byte { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count ? sentences[low] : blocks[block].range
  }

  /// The position of the quotation that holds a range, among those that are speech.
  func speech(holding range: Range<Int>) -> Int? {
    var low = 0
    var high = quotations.count
    while low < high {
      let middle = (low + high) / 2
      if quotations[middle].range.upperBound <= range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < quotations.count, quotations[low].isSpeech,
      quotations[low].range.lowerBound <= range.lowerBound,
      quotations[low].range.upperBound >= range.upperBound
    else { return nil }
    return low
  }
}
