/// The bytes of a bracketed paste until its end mark.
struct PasteBuffer {
  /// More than this is not kept, in UTF-8 bytes.
  static let maximumLength = 1 << 20
  private static let endMark: [UInt8] = Array("\u{1B}[201~".utf8)
  private var bytes: [UInt8] = []
  private var matched = 0

  /// Takes a byte; returns the whole text when the byte completes the end mark.
  mutating func add(_ byte: UInt8) -> String? {
    if byte == Self.endMark[matched] {
      matched += 1
      return matched == Self.endMark.count ? finish(keepingMark: false) : nil
    }
    keepMatched()
    if byte == Self.endMark[0] {
      matched = 1
    } else {
      keep(byte)
    }
    return nil
  }

  /// The text so far, which is then forgotten.
  mutating func finish() -> String { finish(keepingMark: true) }

  private mutating func finish(keepingMark: Bool) -> String {
    if keepingMark { keepMatched() }
    matched = 0
    defer { bytes = [] }
    return String(decoding: bytes, as: UTF8.self).withUnixLineEnds
  }

  private mutating func keepMatched() {
    for index in 0..<matched { keep(Self.endMark[index]) }
    matched = 0
  }

  private mutating func keep(_ byte: UInt8) {
    if bytes.count < Self.maximumLength { bytes.append(byte) }
  }
}

extension String {
  /// The text with every CR and CR LF made LF; terminals paste line ends as CR.
  fileprivate var withUnixLineEnds: String {
    var text = ""
    for character in self {
      text.append(character == "\r" || character == "\r\n" ? "\n" : character)
    }
    return text
  }
}
