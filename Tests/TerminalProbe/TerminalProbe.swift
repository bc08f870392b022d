import Glibc
import NcursesTerminal
import TerminalUI

/// A small program on the screen that shows every input, for the tests of the terminal.
///
/// It draws its arguments on the rows below the first three. `q` ends it; `X`, `A`, `O` crash it
/// by a trap, by abort and by stack overflow; `L` makes it hang; `M` switches the mouse; `E` exits
/// without closing.
@main
@MainActor
struct TerminalProbe {
  private var inputs = 0
  private var last = "none"
  private let texts = Array(CommandLine.arguments.dropFirst())

  static func main() {
    do {
      let name = getenv("TERM").map { String(cString: $0) }
      let noColor = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
      let terminal = try NcursesTerminal(terminalName: name, noColor: noColor)
      var probe = TerminalProbe()
      terminal.run { await probe.run(on: terminal) }
      terminal.close()
      print("saved after \(probe.inputs) inputs, last \(probe.last)")
      if let file = getenv("PROBE_FILE") { probe.save(to: file) }
      fflush(nil)
      terminal.endBySignal()
    } catch {
      print("error: \(error)")
      fflush(nil)
      exit(1)
    }
  }

  private mutating func run(on terminal: NcursesTerminal) async {
    terminal.show(view(terminal.size))
    for await input in terminal.inputs {
      inputs += 1
      last = describe(input)
      if case .key(let key) = input {
        guard act(on: key, terminal) else { return }
      }
      terminal.show(view(terminal.size))
    }
  }

  private func describe(_ input: Input) -> String {
    guard case .mouse(let mouse) = input else {
      return String(describing: input).replacing("TerminalUI.", with: "")
    }
    return "mouse \(mouse.action) at \(mouse.position.column), \(mouse.position.row)"
  }

  /// Whether to go on.
  private func act(on key: Key, _ terminal: NcursesTerminal) -> Bool {
    switch key {
    case .character("q"), .control("c"): return false
    case .control("z"): terminal.suspend()
    case .control("l"): terminal.redraw()
    case .character("M"): terminal.readsMouse.toggle()
    case .character("X"): crash(inputs)
    case .character("A"): abort()
    case .character("O"): print(overflow(inputs))
    case .character("E"): exit(5)
    case .character("L"): while true {}
    default: break
    }
    return true
  }

  private func view(_ size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    canvas.put(
      "probe \(size.columns)x\(size.rows)", at: Position(column: 0, row: 0), style: .title)
    canvas.put("inputs \(inputs)", at: Position(column: 0, row: 1), style: .plain)
    canvas.put(last, at: Position(column: 0, row: 2), style: .plain)
    for (index, text) in texts.enumerated() {
      let row = index + 3
      canvas.put(text, at: Position(column: 0, row: row), style: .domain(index))
      canvas.put("|", at: Position(column: 20, row: row), style: .plain)
    }
    canvas.cursor = Position(column: 0, row: min(2, size.rows - 1))
    return canvas
  }

  private func save(to file: UnsafePointer<CChar>) {
    guard let stream = fopen(file, "w") else { return }
    fputs("saved, last \(last)\n", stream)
    fclose(stream)
  }
}

@inline(never)
private func crash(_ number: Int) {
  let none: [Int] = []
  print(none[number])
}

/// Needs more stack than there is, unless `number` is huge.
@inline(never)
private func overflow(_ number: Int) -> Int {
  number > 1 << 40 ? number : overflow(number &+ 1) &+ overflow(number &+ 2)
}
