import PseudoTerminal
import Testing

@Suite("Keys of a real terminal", .serialized)
struct KeyTests {
  @Test("arrive one by one as what they are")
  func arrive() async throws {
    let terminal = try await Probe.start()
    let keys: [(String, String)] = [
      (Keys.up, "code: Key.Code.up, control: false, shift: false"),
      (Keys.shiftLeft, "code: Key.Code.left, control: false, shift: true"),
      (Keys.shiftRight, "code: Key.Code.right, control: false, shift: true"),
      (Keys.shiftUp, "code: Key.Code.up, control: false, shift: true"),
      (Keys.shiftDown, "code: Key.Code.down, control: false, shift: true"),
      (Keys.f1, "Key.Code.function(1)"), (Keys.pageDown, "Key.Code.pageDown"),
      (Keys.home, "Key.Code.home"), (Keys.delete, "Key.Code.delete"),
      (Keys.backTab, "Key.Code.backTab"), (Keys.enter, "Key.Code.enter"),
      (Keys.tab, "Key.Code.tab"), (Keys.backspace, "Key.Code.backspace"),
      (Keys.escape, "Key.Code.escape"), ("§", "character(\"§\")"), ("è", "character(\"è\")"),
      ("\u{1B}[1;5C", "code: Key.Code.right, control: true"),
      ("\u{1B}x", "character(\"x\"), control: false, shift: false, alt: true"),
      (Keys.control("d"), "character(\"d\"), control: true"),
      ("\u{1B}[99;99R", "character(\"d\"), control: true"),
    ]
    for (bytes, shown) in keys {
      try await terminal.type(bytes)
      try await terminal.waitForText(shown)
    }
    try await terminal.type("q")
    try await terminal.waitForExit()
    #expect(await terminal.look().shows("saved after \(keys.count) inputs"))
  }

  @Test("of a batch are all delivered and painted together")
  func batch() async throws {
    let terminal = try await Probe.start()
    let before = await terminal.output.count
    try await terminal.type(String(repeating: Keys.down, count: 500))
    try await terminal.waitForText("inputs 500")
    let written = await terminal.output.count - before
    #expect(written < 500 * 20, "\(written) bytes for 500 keys")
    try await terminal.type("q")
    try await terminal.waitForExit()
  }

  @Test("do not act when they are pasted")
  func paste() async throws {
    let terminal = try await Probe.start()
    try await terminal.type(Keys.paste("q\rX\u{1B}[A"))
    let screen = try await terminal.waitForText("paste(")
    #expect(screen.shows("inputs 1"))
    try await terminal.type("q")
    #expect(try await terminal.waitForExit() == .exited(0))
  }

  @Test("work again after a paste that the terminal did not end")
  func endlessPaste() async throws {
    let terminal = try await Probe.start()
    try await terminal.type("\u{1B}[200~abc")
    try await terminal.waitForText("paste(\"abc\")")
    try await terminal.type("q")
    #expect(try await terminal.waitForExit() == .exited(0))
  }

  @Test("Control-C and Control-S are keys, not signals")
  func controlKeys() async throws {
    let terminal = try await Probe.start()
    try await terminal.type(Keys.control("s"))
    try await terminal.waitForText("character(\"s\"), control: true")
    try await terminal.type(Keys.control("c"))
    #expect(try await terminal.waitForExit() == .exited(0))
  }

  @Test("come from the mouse only while it is on")
  func mouse() async throws {
    let terminal = try await Probe.start()
    #expect(await !text(of: terminal).contains("\u{1B}[?1000h"))
    try await terminal.type("M")
    try await terminal.waitForText("inputs 1")
    #expect(await text(of: terminal).contains("[?1006;1000h"))
    try await terminal.type("\u{1B}[<0;5;3M\u{1B}[<0;5;3m")
    try await terminal.waitForText("mouse press at 4, 2")
    try await terminal.type("\u{1B}[<65;1;1M")
    try await terminal.waitForText("mouse wheelDown at 0, 0")
    try await terminal.type("q")
    #expect(try await terminal.waitForExit() == .exited(0))
    #expect(await text(of: terminal).contains("[?1006;1000l"))
  }

  private func text(of terminal: PseudoTerminal) async -> String {
    String(decoding: await terminal.output, as: UTF8.self)
  }
}
