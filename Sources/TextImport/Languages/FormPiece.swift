/// A word, number or mark inside a form of several, as language files write them.
enum FormPiece: Sendable, Hashable {
  case word(Int32)
  case mark(UInt32)
  case number(UInt32)
}

/// A form cut into the same pieces that the tokenizer makes of a text.
enum FormCutter {
  enum Piece: Equatable {
    case word(String)
    case mark(UInt32)
    case number(UInt32)
  }

  static func cut(_ form: String) -> [Piece] {
    if isPlainWord(form) { return [.word(form)] }
    var pieces: [Piece] = []
    var word = ""
    var number: UInt32?
    func flush() {
      if !word.isEmpty { pieces.append(.word(FoldedKey.folding(word).string)) }
      if let value = number { pieces.append(.number(value)) }
      word = ""
      number = nil
    }
    for scalar in form.unicodeScalars {
      switch ScalarFolding.classify(scalar.value) {
      case .letter, .letters, .combining:
        if number != nil { flush() }
        word.unicodeScalars.append(scalar)
      case .digit(let digit):
        if !word.isEmpty { flush() }
        number = (number ?? 0) &* 10 &+ digit
      case .silent: break
      case .blank, .newline: flush()
      case .mark(0x27) where !word.isEmpty && word.count <= Elision.longest:
        pieces.append(.word(FoldedKey.folding(word).string + "'"))
        word = ""
      case .mark(let plain):
        flush()
        pieces.append(.mark(plain))
      }
    }
    flush()
    return pieces
  }

  /// Whether a form is one word in small letters of ASCII, as most are: nothing is to be cut or folded.
  static func isPlainWord(_ form: String) -> Bool {
    !form.isEmpty && form.utf8.count <= FoldedKey.capacity
      && form.utf8.allSatisfy { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }
  }
}
