extension StringProtocol {
  /// Gives the glyphs of the text one after the other, until `body` returns false.
  func forEachGlyph(_ body: (Glyph) -> Bool) {
    for character in self {
      guard character.forEachGlyph(body) else { return }
    }
  }
}

extension Character {
  /// Gives the glyphs that show this character, until `body` returns false; most characters are
  /// one glyph. Returns whether `body` always returned true.
  @discardableResult
  func forEachGlyph(_ body: (Glyph) -> Bool) -> Bool {
    let scalars = unicodeScalars
    guard let first = scalars.first else { return true }
    if scalars.index(after: scalars.startIndex) == scalars.endIndex,
      case .shown(let width) = VisibleForm(of: first)
    {
      return body(Glyph(self, width: width))
    }
    if let picture = EmojiSequence(self) {
      return body(picture.glyph)
    }
    var pieces = GlyphPieces()
    for scalar in scalars {
      guard pieces.add(scalar, to: body) else { return false }
    }
    return pieces.finish(body)
  }
}

extension Character {
  /// The glyph that shows this character; nil when it takes none or several.
  var onlyGlyph: Glyph? {
    var glyphs: [Glyph] = []
    forEachGlyph { glyph in
      glyphs.append(glyph)
      return glyphs.count < 2
    }
    return glyphs.count == 1 ? glyphs.first : nil
  }
}

/// Cuts a character of several scalars into glyphs: each begins at a scalar that fills columns
/// and takes at most four marks; more marks are not displayed.
private struct GlyphPieces {
  private static let maximumMarks = 4
  private var piece = String.UnicodeScalarView()
  private var width = 0
  private var marks = 0
  private var spacingMarks = 0

  mutating func add(_ scalar: Unicode.Scalar, to body: (Glyph) -> Bool) -> Bool {
    switch VisibleForm(of: scalar) {
    case .dropped:
      return true
    case .shown(let width):
      return finish(body) && begin(scalar, width: width)
    case .mark:
      return addMark(scalar)
    case .spacingMark:
      spacingMarks += 1
      guard spacingMarks <= Self.maximumMarks else { return true }
      return finish(body) && begin(scalar, width: 1)
    case .replaced(let standIn):
      guard finish(body) else { return false }
      return standIn.allSatisfy { body(Glyph($0, width: 1)) }
    }
  }

  /// Gives the piece gathered so far, if there is one.
  mutating func finish(_ body: (Glyph) -> Bool) -> Bool {
    guard !piece.isEmpty else { return true }
    let character = String(piece).first
    piece = String.UnicodeScalarView()
    marks = 0
    return character.map { body(Glyph($0, width: width)) } ?? true
  }

  private mutating func begin(_ scalar: Unicode.Scalar, width: Int) -> Bool {
    piece.append(scalar)
    self.width = width
    return true
  }

  /// A mark without a base stands on a dotted circle, so that it does not join its neighbour.
  private mutating func addMark(_ scalar: Unicode.Scalar) -> Bool {
    if piece.isEmpty, begin("\u{25CC}", width: 1) { marks = 0 }
    marks += 1
    if marks <= Self.maximumMarks { piece.append(scalar) }
    return true
  }
}
