/// Pairs the quotation marks of one paragraph.
///
/// A closing mark takes the last opening one of its family; opening marks that are still open at
/// the end quote nothing. Only so many are kept open at a time, so that no text makes it slow.
struct MarkPairing: Sendable {
  /// A quotation with the bytes of its marks; those inside another one are left out.
  private(set) var pairs: [(open: Range<Int>, close: Range<Int>)] = []
  /// The first opening mark that no mark closes and no pair encloses.
  private(set) var unclosed: Range<Int>?
  /// The first closing mark that closes nothing, before any opening mark.
  private(set) var unopened: Range<Int>?

  private static let depthLimit = 8

  init(_ marks: [QuotationMark]) {
    var open: [QuotationMark] = []
    var found: [(open: Range<Int>, close: Range<Int>)] = []
    for mark in marks {
      switch Self.role(of: mark, open: open) {
      case .opens:
        // The same straight mark opening twice: the first was the odd one.
        if mark.family == .straight { open.removeAll { $0.family == .straight } }
        if open.count == Self.depthLimit { open.removeFirst() }
        open.append(mark)
      case .closes(let position):
        found.append((open[position].range, mark.range))
        open.removeSubrange(position...)
      case .nothing:
        if mark.direction == .closing, found.isEmpty, open.isEmpty, unopened == nil {
          unopened = mark.range
        }
      }
    }
    pairs = Self.outermost(found)
    unclosed = open.first?.range
  }

  private enum Role { case opens, closes(Int), nothing }

  private static func role(of mark: QuotationMark, open: [QuotationMark]) -> Role {
    let partner = open.lastIndex { $0.family == mark.family }
    switch mark.direction {
    case .opening: return .opens
    case .closing:
      if let partner { return .closes(partner) }
      // Some texts open with the closing mark: “le retrait »sans délai »”.
      let looksOpening = mark.isAfterBlank && !mark.isBeforeBlank && mark.family == .guillemet
      return looksOpening ? .opens : closesAny(mark, open: open)
    case .either:
      let looksOpening = mark.isAfterBlank && !mark.isBeforeBlank
      if let partner {
        // A curly opening mark of its own may nest; a straight one cannot.
        return looksOpening ? .opens : .closes(partner)
      }
      if !mark.isAfterBlank, mark.isBeforeBlank { return closesAny(mark, open: open) }
      return mark.isAfterBlank || !mark.isBeforeBlank && mark.family == .curly ? .opens : .nothing
    }
  }

  /// Marks of two kinds make a pair where nothing else closes the first: “«un mot''”.
  private static func closesAny(_ mark: QuotationMark, open: [QuotationMark]) -> Role {
    guard mark.family != .singleCurly, !mark.isAfterBlank || mark.family == .guillemet,
      let last = open.indices.last, open[last].family != .singleCurly
    else { return .nothing }
    return .closes(last)
  }

  /// The pairs that no other pair encloses, in order; inner pairs were closed first.
  private static func outermost(
    _ found: [(open: Range<Int>, close: Range<Int>)]
  ) -> [(open: Range<Int>, close: Range<Int>)] {
    var kept: [(open: Range<Int>, close: Range<Int>)] = []
    for pair in found {
      while let last = kept.last, last.open.lowerBound > pair.open.lowerBound { kept.removeLast() }
      kept.append(pair)
    }
    return kept
  }
}
