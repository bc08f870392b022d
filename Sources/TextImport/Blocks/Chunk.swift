/// One line of the text, or several that were wrapped to a width and belong together.
struct Chunk: Hashable, Sendable {
  /// UTF-8 bytes of the text.
  var range: Range<Int>
  /// The number of Unicode scalars in it.
  var length: Int
  /// Whether a blank line, or the start of the text, stands before it.
  var opensGroup: Bool
  /// The signature of a post, where the chunk is one.
  var signature: PostSignature?

  /// The widest line, in scalars, that a writer's program may have wrapped.
  private static let widestWrap = 120
  /// The narrowest.
  private static let narrowestWrap = 40

  /// The chunks of a text; the signature of a post is one by itself even where it ends a line.
  static func chunks(of utf8: [UInt8]) -> [Chunk] {
    joined(TextLine.lines(of: utf8), in: utf8).flatMap { chunk in
      guard let signature = PostSignature(endOf: chunk.range, in: utf8) else { return [chunk] }
      var line = chunk
      line.signature = signature
      line.range = signature.range
      let body = Blank.trimmed(utf8, chunk.range.lowerBound..<signature.range.lowerBound)
      guard !body.isEmpty else { return [line] }
      line.length = signature.range.count
      line.opensGroup = false
      return [Chunk(range: body, length: chunk.length, opensGroup: chunk.opensGroup), line]
    }
  }

  /// Joins the lines of a text that were wrapped.
  private static func joined(_ lines: [TextLine], in utf8: [UInt8]) -> [Chunk] {
    var chunks: [Chunk] = []
    var group: ArraySlice<TextLine> = []
    for (index, line) in lines.enumerated() {
      if line.opensGroup {
        append(group, of: utf8, to: &chunks)
        group = lines[index...index]
      } else {
        group = lines[group.startIndex...index]
      }
    }
    append(group, of: utf8, to: &chunks)
    return chunks
  }

  private static func append(
    _ group: ArraySlice<TextLine>, of utf8: [UInt8], to chunks: inout [Chunk]
  ) {
    let width = isWrapped(group, in: utf8) ? group.reduce(0) { max($0, $1.length) } : 0
    for (offset, line) in group.enumerated() {
      let previous = offset > 0 ? group[group.startIndex + offset - 1] : nil
      if let previous, let last = chunks.indices.last,
        continues(line, previous, width: width, in: utf8)
      {
        chunks[last].range = chunks[last].range.lowerBound..<line.range.upperBound
        chunks[last].length += line.length + 1
      } else {
        chunks.append(
          Chunk(range: line.range, length: line.length, opensGroup: line.opensGroup))
      }
    }
  }

  /// Whether most lines of a group end inside a sentence, as wrapped ones do.
  private static func isWrapped(_ group: ArraySlice<TextLine>, in utf8: [UInt8]) -> Bool {
    let open = group.dropLast().count { !".!?:;)]\"".utf8.contains(utf8[$0.range].last ?? 0) }
    return open * 2 > group.count - 1
  }

  /// Whether a line goes on with the sentence of the line before it: because its first word no
  /// longer fitted there, or because it begins in lower case where no sentence ended.
  private static func continues(
    _ line: TextLine, _ previous: TextLine, width: Int, in utf8: [UInt8]
  ) -> Bool {
    let head = utf8[line.range].prefix(64)
    if opensListEntry(head) || head.first == UInt8(ascii: "[") { return false }
    let word = head.prefix { $0 > 0x20 }.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    if (narrowestWrap...widestWrap).contains(width), previous.length + 1 + word > width,
      previous.length >= narrowestWrap
    {
      return true
    }
    guard let first = head.first, (0x61...0x7A).contains(first) else { return false }
    let lastByte = utf8[previous.range].last ?? 0
    return !".!?:;)]\"".utf8.contains(lastByte) && previous.length >= narrowestWrap
  }

  /// Whether the first bytes of a line are the sign of a list's entry.
  static func opensListEntry(_ head: ArraySlice<UInt8>) -> Bool {
    let bytes = Array(head.prefix(8))
    for sign in ["- ", "* ", "• ", "– ", "— ", "· ", "▪ ", "● ", "■ "]
    where bytes.starts(with: sign.utf8) {
      return true
    }
    let digits = bytes.prefix { (0x30...0x39).contains($0) }.count
    guard (1...2).contains(digits), bytes.count > digits + 1 else { return false }
    let closes = bytes[digits] == UInt8(ascii: ".") || bytes[digits] == UInt8(ascii: ")")
    return closes && bytes[digits + 1] == 0x20
  }
}
