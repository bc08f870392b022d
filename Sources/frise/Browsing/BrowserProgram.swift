import NcursesTerminal
import TerminalUI
import TimelineBrowser
import TimelineModel

/// The browser on the terminal of the process, and what it asks of the program around it.
@MainActor
struct BrowserProgram {
  /// How the screen looks and speaks.
  struct Look {
    var language: InterfaceLanguage
    var ascii: Bool
  }

  private var state: BrowserState
  private let look: Look

  /// Prepares the screen for a timeline.
  ///
  /// - Parameter notice: what to say on the first screen, if anything.
  init(_ timeline: Timeline, look: Look, notice: String?) throws(Complaint) {
    self.look = look
    state = BrowserState(
      timeline: timeline, words: try Self.words(in: look.language),
      options: BrowserOptions(ascii: look.ascii))
    if let notice { _ = state.update(.notice(notice)) }
  }

  /// Shows the timeline until a person quits; a signal ends the program here.
  ///
  /// - Parameter alternative: the command to use where there is no screen.
  func run(alternative: String) throws(Complaint) {
    let terminal = try open(alternative: alternative)
    var resolver = DateResolver(language: look.language, today: Today.local())
    var loop = BrowserLoop(state, on: terminal)
    terminal.run {
      await loop.run { effect in
        guard case .resolveDate(let words) = effect else { return nil }
        return .dateResolved(words, resolver.date(of: words))
      }
    }
    terminal.close()
    terminal.endBySignal()
  }

  private func open(alternative: String) throws(Complaint) -> NcursesTerminal {
    do {
      let asksForNoColor = Environment["NO_COLOR"].map { !$0.isEmpty } ?? false
      return try NcursesTerminal(terminalName: Environment["TERM"], noColor: asksForNoColor)
    } catch {
      throw .noScreen(error, command: alternative)
    }
  }

  private static func words(in language: InterfaceLanguage) throws(Complaint) -> InterfaceWords {
    let path = "interface/\(language.rawValue).txt"
    guard let text = BundledFile.text(at: path) else {
      throw .brokenResource(name: path, reason: "it is missing")
    }
    do {
      return try InterfaceWords(parsing: text)
    } catch {
      throw .brokenResource(name: path, reason: "\(error)")
    }
  }
}
