import Glibc
import TerminalUI

/// Standard error: what went wrong, and what is worth knowing.
///
/// Each message is one line that begins with the program's name; characters of a file or an argument
/// that a terminal could obey are shown instead of sent.
enum Console {
  /// Says what is wrong.
  static func report(_ complaint: Complaint) {
    print(complaint.description)
  }

  /// Says what is wrong with the command line, and where its usage is explained.
  static func report(usage message: String, pointer: String?) {
    print(message + (pointer.map { "\n" + $0 } ?? ""))
  }

  /// Says something that is no failure.
  static func note(_ notice: Notice) {
    print(notice.description)
  }

  /// Writes lines as they are, such as a ledger.
  static func print(lines: [String]) {
    send(lines.map { DisplayWidth.visible($0) + "\n" }.joined())
  }

  private static func print(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    print(lines: ["frise: " + (lines.first ?? "")] + lines.dropFirst().map(String.init))
  }

  /// Nothing can be said about an error of standard error itself.
  private static func send(_ text: String) {
    var output = ByteOutput(descriptor: STDERR_FILENO)
    try? output.write(text)
    try? output.flush()
  }
}
