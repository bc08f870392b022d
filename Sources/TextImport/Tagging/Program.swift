/// All patterns of a language, compiled to instructions over tokens.
struct Program: Sendable {
  enum Operation: UInt8, Sendable {
    case word, anyWord, category, number, mark, glue
    case split, jump
    case openExtent, closeExtent
    case look
    case accept
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
  /// The patterns that can begin with a lexeme, with any number, with a mark.
  var entriesByLexeme: [[Int32]] = []
  var entriesByNumber: [Int32] = []
  var entriesByMark: [UInt32: [Int32]] = [:]

  struct Entry: Sendable {
    var rule: Int32
    var start: Int32
  }
}
