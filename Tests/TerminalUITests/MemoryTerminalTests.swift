import TerminalUI
import Testing

@Suite("The terminal in memory")
@MainActor
struct MemoryTerminalTests {
  @Test("gives its script in order and then ends")
  func givesScript() async {
    let terminal = MemoryTerminal(keys: [.character("j"), Key(.down)])
    var seen: [Input] = []
    for await input in terminal.inputs { seen.append(input) }
    #expect(seen == [.key(.character("j")), .key(Key(.down))])
  }

  @Test("takes on the size of a resize when it is read")
  func resizes() async {
    let small = Size(columns: 40, rows: 10)
    let terminal = MemoryTerminal(
      size: Size(columns: 80, rows: 24), inputs: [.resize(small), .closed, .key(Key(.up))])
    #expect(terminal.size.columns == 80)
    var count = 0
    for await _ in terminal.inputs { count += 1 }
    #expect(terminal.size == small)
    #expect(count == 2, "nothing follows the end of the terminal")
  }

  @Test("keeps what is shown until it is closed")
  func keepsCanvases() {
    let terminal = MemoryTerminal(keys: [])
    terminal.show(Canvas(size: terminal.size))
    terminal.suspend()
    terminal.close()
    terminal.show(Canvas(size: terminal.size))
    #expect(terminal.canvases.count == 1)
    #expect(terminal.suspensions == 1)
    #expect(terminal.isClosed)
  }
}
