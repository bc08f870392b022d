/// A source's text cut into paragraphs, so that only the lines on the screen are ever wrapped.
///
/// Offsets are Unicode scalars from the beginning of the text. A paragraph longer than
/// `longestPiece` is cut at a space: a text of one line of any length stays quick to show.
struct DocumentText: Sendable {
  /// The longest stretch that is wrapped at once, in UTF-8 bytes.
  static let longestPiece = 8192

  let text: String
  let pieces: [Piece]
  /// The length of the text in Unicode scalars.
  let length: Int

  /// A stretch between two forced line breaks, without its newline.
  struct Piece: Hashable, Sendable {
    /// Where it begins, in Unicode scalars.
    var start: Int
    /// Where it begins and ends, in UTF-8 bytes.
    var bytes: Range<Int>
  }

  init(_ text: String) {
    var native = text
    native.makeContiguousUTF8()
    var cutter = PieceCutter()
    native.utf8.withContiguousStorageIfAvailable { cutter.cut($0) }
    self.text = native
    self.pieces = cutter.pieces
    self.length = cutter.scalars
  }

  /// The number of the piece that holds an offset; the last one after the end.
  func piece(at offset: Int) -> Int {
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if pieces[middle].start <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The lines of one piece at a width; none outside the text.
  func lines(ofPiece number: Int, width: Int) -> [WrappedLine] {
    guard pieces.indices.contains(number) else { return [] }
    let piece = pieces[number]
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: piece.bytes.lowerBound)
    let end = utf8.index(utf8.startIndex, offsetBy: piece.bytes.upperBound)
    return TextWrapper.lines(of: text[start..<end], width: width, offset: piece.start)
  }
}

/// Cuts UTF-8 at newlines and, in very long lines, at spaces.
private struct PieceCutter {
  var pieces: [DocumentText.Piece] = []
  var scalars = 0
  private var startByte = 0
  private var startScalar = 0

  mutating func cut(_ bytes: UnsafeBufferPointer<UInt8>) {
    for position in bytes.indices {
      let byte = bytes[position]
      if byte & 0xC0 == 0x80 { continue }
      if isTooLong(at: position, byte) { close(at: position, next: position) }
      scalars += 1
      if byte == UInt8(ascii: "\n") {
        let afterReturn = position > startByte && bytes[position - 1] == UInt8(ascii: "\r")
        close(at: afterReturn ? position - 1 : position, next: position + 1)
      }
    }
    close(at: bytes.count, next: bytes.count)
  }

  /// After `longestPiece` bytes the next space ends the piece, after twice as many anything does.
  private func isTooLong(at position: Int, _ byte: UInt8) -> Bool {
    let length = position - startByte
    return length >= DocumentText.longestPiece && byte == UInt8(ascii: " ")
      || length >= 2 * DocumentText.longestPiece
  }

  private mutating func close(at end: Int, next: Int) {
    pieces.append(DocumentText.Piece(start: startScalar, bytes: startByte..<end))
    startByte = next
    startScalar = scalars
  }
}
