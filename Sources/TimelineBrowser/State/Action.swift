public import EDTF
public import TerminalUI

/// Something that changes the browser: what a person asks for, or what the program answers.
public enum Action: Hashable, Sendable {
  /// A person pressed a command's key.
  case command(Command)
  /// A person typed or pasted text into a line.
  case type(String)
  /// The screen has another size.
  case resize(Size)
  /// The answer to ``Effect/resolveDate(_:)``: the same words, and the date they name, if any.
  case dateResolved(String, EDTFValue?)
  /// A message for the last line, in the language of the interface.
  case notice(String)
}
