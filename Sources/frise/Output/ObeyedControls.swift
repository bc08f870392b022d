import TerminalUI

/// What a terminal could obey in a text whose every other character must stay as it is: control
/// characters but line ends and tabs, and the controls that turn the direction of writing.
enum ObeyedControls {
  /// Appends bytes of UTF-8 with visible stand-ins in the place of what a terminal could obey.
  static func append(_ utf8: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
    var copied = utf8.startIndex
    var index = utf8.startIndex
    while index < utf8.endIndex {
      let length = length(at: index, in: utf8)
      if length > 0 {
        bytes += utf8[copied..<index]
        let control = String(decoding: utf8[index..<(index + length)], as: UTF8.self)
        bytes += DisplayWidth.visible(control).utf8
        copied = index + length
      }
      index += max(1, length)
    }
    bytes += utf8[copied...]
  }

  /// The length in bytes of the control that begins at an index, or 0.
  private static func length(at index: Int, in utf8: ArraySlice<UInt8>) -> Int {
    let byte = utf8[index]
    switch byte {
    case 0x09, 0x0A: return 0
    case 0x0D: return index + 1 < utf8.endIndex && utf8[index + 1] == 0x0A ? 0 : 1
    case 0x00..<0x20, 0x7F: return 1
    case 0xC2:
      return index + 1 < utf8.endIndex && utf8[index + 1] < 0xA0 ? 2 : 0
    case 0xE2:
      guard index + 2 < utf8.endIndex else { return 0 }
      return isDirection(utf8[index + 1], utf8[index + 2]) ? 3 : 0
    default: return 0
    }
  }

  /// U+2028 to U+202E and U+2066 to U+2069, by the bytes behind the first.
  private static func isDirection(_ second: UInt8, _ third: UInt8) -> Bool {
    second == 0x80 && (0xA8...0xAE).contains(third)
      || second == 0x81 && (0xA6...0xA9).contains(third)
  }
}
