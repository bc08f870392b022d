/// A terminal in memory for tests: scripted inputs in, canvases out.
@MainActor
public final class MemoryTerminal: Terminal {
  /// The extent of the screen; changes when a scripted resize is read.
  public private(set) var size: Size
  /// Whether the program asked for the mouse; scripted mouse inputs are given in any case.
  public var readsMouse = false
  /// Every canvas shown, the newest last.
  public private(set) var canvases: [Canvas] = []
  /// How often the program was suspended.
  public private(set) var suspensions = 0
  /// How often the screen was redrawn.
  public private(set) var redraws = 0
  /// Whether the terminal was closed.
  public private(set) var isClosed = false
  private var script: ArraySlice<Input>

  /// Makes a terminal that gives these inputs and then ends.
  public init(size: Size, inputs: [Input] = []) {
    self.size = size
    script = inputs[...]
  }

  /// Makes a terminal of 80 columns and 24 rows that gives these keys and then ends.
  public convenience init(keys: [Key]) {
    self.init(size: Size(columns: 80, rows: 24), inputs: keys.map(Input.key))
  }

  /// The scripted inputs not yet read.
  public var inputs: InputSequence {
    InputSequence { [weak self] in self?.nextInput() }
  }

  /// Keeps a canvas; nothing is kept after ``close()``.
  public func show(_ canvas: Canvas) {
    guard !isClosed else { return }
    canvases.append(canvas)
  }

  /// Counts a redrawing.
  public func redraw() { redraws += 1 }

  /// Counts a suspension and returns at once.
  public func suspend() { suspensions += 1 }

  /// Ends the inputs.
  public func close() {
    isClosed = true
    script = []
  }

  private func nextInput() -> Input? {
    guard let input = script.popFirst() else { return nil }
    if case .resize(let newSize) = input { size = newSize }
    if case .closed = input { script = [] }
    return input
  }
}
