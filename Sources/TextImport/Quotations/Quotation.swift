/// Words between quotation marks.
struct Quotation: Hashable, Sendable {
  /// UTF-8 bytes of the quoted words, without the marks and the blanks inside them.
  var range: Range<Int>
  /// UTF-8 bytes with the marks.
  var outer: Range<Int>
  /// The position of the paragraph among the blocks.
  var block: Int
  /// How many words are quoted.
  var words: Int
  /// Whether it goes on with the words quoted at the end of the paragraph before.
  var continues = false
  var speaker: Speaker?

  /// The fewest words of speech; fewer are a mention.
  static let shortestSpeech = 5

  var isSpeech: Bool { words >= Self.shortestSpeech || continues }

  /// Counts the words of a range: what stands between blanks and holds a letter or digit.
  static func countWords(_ utf8: [UInt8], in range: Range<Int>) -> Int {
    utf8.withUnsafeBufferPointer { buffer in
      var words = 0
      var isWord = false
      var index = range.lowerBound
      while index < range.upperBound {
        let blank = Blank.length(buffer, at: index, end: range.upperBound)
        if blank > 0 {
          if isWord { words &+= 1 }
          isWord = false
        } else if ASCIITable.isLetter(buffer[index]) || ASCIITable.isDigit(buffer[index])
          || (0xC3...0xE1).contains(buffer[index]) || (0xE3...0xEF).contains(buffer[index])
        {
          isWord = true
        }
        index &+= max(1, blank)
      }
      return isWord ? words &+ 1 : words
    }
  }
}

/// Who or what speaks.
struct Speaker: Hashable, Sendable {
  enum Basis: Hashable, Sendable { case stated, inherited, signature }
  enum Nature: Hashable, Sendable { case person, body, document, unnamed }

  /// The name as written, in the longest form that the text gives it, or the words for it.
  var name: String
  var basis: Basis
  var nature: Nature
  var isFeminine: Bool?
  /// How it was found, for the trace.
  var rule: String

  /// The same speaker, found by pointing back.
  func inherited(by rule: String) -> Speaker {
    var speaker = self
    speaker.basis = .inherited
    speaker.rule = rule
    return speaker
  }
}
