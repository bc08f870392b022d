import TerminalUI

/// What pages of named fields have in common.
struct FieldPage {
  let words: InterfaceWords
  /// The columns of the names.
  let labelWidth: Int

  init(_ state: BrowserState) {
    words = state.words
    labelWidth = state.pageLayout.textWidth < 60 ? 12 : 16
  }

  func field(_ name: Word, _ runs: [Run]) -> Paragraph {
    Paragraph(runs, indent: labelWidth, label: Run(words[name], .dim))
  }

  func field(_ name: Word, _ text: String, style: Style = .plain) -> Paragraph {
    field(name, [Run(text.singleLine(), style)])
  }

  /// The field, unless the list is empty.
  func field(_ name: Word, _ list: [String]) -> [Paragraph] {
    list.isEmpty ? [] : [field(name, list.joined(separator: ", "))]
  }

  /// A line below the field before it.
  func more(_ runs: [Run]) -> Paragraph { Paragraph(runs, indent: labelWidth) }

  func heading(_ text: String) -> [Paragraph] {
    [.blank, Paragraph([Run(text, .heading)])]
  }
}
