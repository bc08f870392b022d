import TerminalUI

/// Text of a document as it may be sent to a terminal.
enum VisibleText {
  /// The text with all that a terminal could obey replaced by visible stand-ins.
  static func of(_ text: String) -> String {
    isPlain(text) ? text : DisplayWidth.visible(text)
  }

  /// Whether all bytes belong to printable ASCII or to accented letters, which most words consist
  /// of; others cost a closer look.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { byte in
      byte >= 0x20 && byte < 0x7F || byte >= 0x80 && byte < 0xC0 || byte >= 0xC3 && byte <= 0xC9
    }
  }
}
