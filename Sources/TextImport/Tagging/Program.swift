/// All patterns of a language, compiled to instructions over tokens.
struct Program: Sendable {
  enum Operation: UInt8, Sendable {
    case word, anyWord, category, number, mark, glue
    case split, jump
    case openExtent, closeExtent
    case look
    case accept

    /// Whether it accepts a token, or only steers.
    var takesToken: Bool {
      switch self {
      case .word, .anyWord, .category, .number, .mark: true
      case .glue, .split, .jump, .openExtent, .closeExtent, .look, .accept: false
      }
    }
  }

  struct Instruction: Sendable {
    var operation: Operation
    /// Raw value of the slot to fill, or 255.
    var slot: UInt8 = 255
    /// A lexeme, a mark, a number source, a target or a look, by operation.
    var operand: Int32 = 0
    /// The bit of a category.
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

  var instructions: [Instruction] = []
  var looks: [Look] = []
  /// Where each pattern begins.
  var entries: [Entry] = []
  /// The categories that each lexeme belongs to or begins a phrase of.
  var categoriesBegun: [UInt64] = []
  /// The categories that each lexeme only begins a phrase of.
  var phrasesBegun: [UInt64] = []
  /// The patterns that can begin with a lexeme, with any number, with a mark.
  var entriesByLexeme: [[Int32]] = []
  /// Of these, the patterns that can match when the next token is a word that no rule knows.
  var entriesBeforeUnknown: [[Int32]] = []
  var entriesByNumber: [Int32] = []
  var entriesByMark: [UInt32: [Int32]] = [:]

  struct Entry: Sendable {
    var rule: Int32
    var start: Int32
    var second = SecondToken()
  }

  /// What a pattern can go on with behind its first token: a coarse sieve that costs no try.
  struct SecondToken: Sendable {
    /// The categories that the first token may be of: a phrase of one reaches over the second.
    var firstCategories: UInt64 = 0
    var categories: UInt64 = 0
    /// One bit of 64 for each lexeme, and for each mark.
    var lexemes: UInt64 = 0
    var marks: UInt64 = 0
    var number = false
    /// Whether anything may follow.
    var any = true
  }
}
