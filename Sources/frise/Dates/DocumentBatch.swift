/// Documents that are answered together: lines of JSON Lines, or one whole text.
struct DocumentBatch: Sendable {
  /// Where they come from.
  var file: InputFile
  var content: Content

  /// What is to be answered.
  enum Content: Sendable {
    /// Lines as ranges of bytes, with the number of the first.
    case lines([UInt8], [Range<Int>], firstNumber: Int)
    /// The bytes of a file, in whatever encoding.
    case text([UInt8])
    /// A file that cannot be read.
    case complaint(Complaint)
  }

  /// The memory that it holds, in bytes.
  var size: Int {
    switch content {
    case .lines(let bytes, _, _), .text(let bytes): bytes.count
    case .complaint: 0
    }
  }
}

extension DocumentBatch {
  /// How many bytes of lines are answered together: few enough that no core waits long for another.
  private static let wantedSize = 1 << 16

  /// The next lines that are complete in memory, as many as make a batch; nil where there is none.
  init?(_ lines: inout LineReader, of file: InputFile) {
    var ranges: [Range<Int>] = []
    guard let first = lines.nextInMemory() else { return nil }
    let firstNumber = lines.number
    ranges.append(0..<first.count)
    var end = first.upperBound
    while end - first.lowerBound < Self.wantedSize, let line = lines.nextInMemory() {
      ranges.append(line.lowerBound - first.lowerBound..<line.upperBound - first.lowerBound)
      end = line.upperBound
    }
    self.file = file
    content = .lines(Array(lines.bytes[first.lowerBound..<end]), ranges, firstNumber: firstNumber)
  }
}
