/// All patterns of a language, compiled to instructions over tokens.
struct Program: Sendable {
  enum Operation: UInt8, Sendable {
    case word, anyWord, category, number, mark, words, glue
    case split, jump
    case openExtent, closeExtent
    case look
    case accept

    /// Whether it accepts a token, or only steers.
    var takesToken: Bool {
      switch self {
      case .word, .anyWord, .category, .number, .mark, .words: true
      case .glue, .split, .jump, .openExtent, .closeExtent, .look, .accept: false
      }
    }

    /// Whether it goes on to the next instruction without a token.
    var goesStraight: Bool {
      switch self {
      case .glue, .openExtent, .closeExtent, .look: true
      case .word, .anyWord, .category, .number, .mark, .words, .split, .jump, .accept: false
      }
    }
  }

  struct Instruction: Sendable {
    var operation: Operation
    /// Raw value of the slot to fill, or 255.
    var slot: UInt8 = 255
    /// Which numbers a number is among.
    var source = NumberSource.digits
    /// A lexeme, a mark, a target, a look or the first of several words, by operation; of a number, -1 where `category` is its value.
    var operand: Int32 = 0
    /// The bit of a category; of several words, how many; of a number, the categories of its words.
    var category: UInt64 = 0
  }

  /// A set of tokens that the neighbour of an expression is, or is not, in.
  struct Look: Sendable {
    var behind: Bool
    var negative: Bool
    var lexemes: [Int32] = []
    var marks: [UInt32] = []
    var categories: UInt64 = 0
    var number = false
    var capitalised = false
    var lowercase = false
    var edge = false
  }

  /// The lexemes that an instruction of several words accepts.
  func words(of instruction: Instruction) -> ArraySlice<Int32> {
    let start = Int(instruction.operand)
    return wordLists[start..<start + Int(instruction.category)]
  }

  var instructions: [Instruction] = []
  var looks: [Look] = []
  /// The lexemes of which one is to come, for instructions that accept several words.
  var wordLists: [Int32] = []
  /// Where each pattern begins, in the order of the rules.
  var entries: [Entry] = []
  /// The categories that each lexeme belongs to or begins a phrase of.
  var categoriesBegun: [UInt64] = []
  /// Which patterns to try where.
  var sieve = CandidateSieve()

  struct Entry: Sendable {
    var rule: Int32
    var start: Int32
    /// The instructions that can take the first token, where the pattern is listed by them.
    var firstTokens: [Int] = []
    /// How many tokens it can take at the most.
    var length = 0
  }
}
