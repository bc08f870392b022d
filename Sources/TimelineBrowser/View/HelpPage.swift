import TerminalUI

/// The keys and what they do, from the key table.
struct HelpPage {
  let state: BrowserState
  let screen: HelpScreen

  /// The columns of the keys.
  private static let keyWidth = 24

  var paragraphs: [Paragraph] {
    let sections = Section.allCases.sorted { rank($0) < rank($1) }
    let paragraphs = sections.flatMap(paragraphs(of:))
    guard !paragraphs.isEmpty else {
      return [Paragraph([Run(state.words.text(.noticeNoHit, ["text": screen.query]), .notice)])]
    }
    return Array(paragraphs.drop { $0 == .blank })
  }

  /// The section of the screen that a person came from stands first.
  private func rank(_ section: Section) -> Int {
    section == Section(screen.context) ? -1 : Section.allCases.firstIndex(of: section) ?? 0
  }

  private func paragraphs(of section: Section) -> [Paragraph] {
    let entries = entries(of: section).filter(matches)
    guard !entries.isEmpty else { return [] }
    let title = Paragraph([Run(state.words[section.title], .heading)])
    return [.blank, title] + entries.map(paragraph(of:))
  }

  private struct Entry {
    var command: Command
    var keys: [Key]
    var help: Word
  }

  /// The rows of the table that belong to a section, one a command.
  private func entries(of section: Section) -> [Entry] {
    var entries: [Entry] = []
    for binding in state.keymap.bindings where Section(binding) == section {
      if let place = entries.firstIndex(where: { $0.command == binding.command }) {
        entries[place].keys += binding.keys.filter { !entries[place].keys.contains($0) }
      } else {
        entries.append(Entry(command: binding.command, keys: binding.keys, help: binding.help))
      }
    }
    return entries
  }

  private func matches(_ entry: Entry) -> Bool {
    let text = (help(of: entry) + " " + entry.command.rawValue).lowercased()
    return screen.query.lowercased().split(separator: " ").allSatisfy { text.contains($0) }
  }

  private func help(of entry: Entry) -> String {
    guard let domain = entry.command.domain else { return state.words[entry.help] }
    return state.words.text(
      .commandToggleDomain, ["domain": state.words.name(of: domain)])
  }

  private func paragraph(of entry: Entry) -> Paragraph {
    let keys = entry.keys.map(state.keyLabel.text).joined(separator: " ")
    let width = max(Self.keyWidth, DisplayWidth.of(keys) + 4)
    return Paragraph([Run(help(of: entry))], indent: width, label: Run("  " + keys, .key))
  }

  /// The parts of the help, in their order.
  private enum Section: CaseIterable {
    case everywhere, timeline, source, filter, prompt

    init(_ binding: KeyBinding) {
      self =
        Set(binding.contexts).isSuperset(of: Context.screens.filter { $0 != .filter })
        ? .everywhere : Section(binding.contexts.first ?? .timeline)
    }

    init(_ context: Context) {
      switch context {
      case .source: self = .source
      case .filter: self = .filter
      case .prompt: self = .prompt
      case .timeline, .sources, .details, .why, .help: self = .timeline
      }
    }

    var title: Word {
      switch self {
      case .everywhere: .helpEverywhere
      case .timeline: .helpTimeline
      case .source: .helpSource
      case .filter: .helpFilter
      case .prompt: .helpPrompt
      }
    }
  }
}
