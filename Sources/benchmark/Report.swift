import Glibc

/// What was measured, as text.
enum Report {
  /// A measured amount.
  enum Amount {
    /// A time in seconds.
    case time(Double)
    /// A number of things.
    case count(Int)
    /// An amount that could not be measured, and why.
    case missing(String)
  }

  /// A line of the report.
  struct Line {
    var name: String
    var amount: Amount
    var peakMemory: Int?
    var ratio: Double?
    var note: String?
    var aim: String?

    init(
      _ name: String, _ amount: Amount, peakMemory: Int? = nil, ratio: Double? = nil,
      note: String? = nil, aim: String? = nil
    ) {
      self.name = name
      self.amount = amount
      self.peakMemory = peakMemory
      self.ratio = ratio
      self.note = note
      self.aim = aim
    }
  }

  /// Prints lines under a heading.
  static func print(heading: String, _ lines: [Line]) {
    Swift.print(heading)
    for line in lines { Swift.print("  " + text(of: line)) }
    fflush(nil)
  }

  private static func text(of line: Line) -> String {
    var text = padded(line.name, to: 30)
    switch line.amount {
    case .time(let seconds): text += padded(decimal(seconds * 1000, places: 2) + " ms", to: 14)
    case .count(let count): text += padded(String(count), to: 14)
    case .missing(let reason): text += reason
    }
    if let memory = line.peakMemory {
      text += padded(decimal(Double(memory) / 1e6, places: 1) + " MB peak", to: 16)
    }
    if let ratio = line.ratio { text += "frise takes \(decimal(ratio, places: 2)) times this" }
    if let note = line.note { text += note }
    if let aim = line.aim { text += " (aim: \(aim))" }
    return text
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }

  /// A number with a fixed count of decimal places.
  static func decimal(_ value: Double, places: Int) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "?" }
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    let units = Int((abs(value) * Double(scale)).rounded())
    let fraction = String(units % scale)
    let zeros = String(repeating: "0", count: max(0, places - fraction.count))
    return (value < 0 ? "-" : "") + "\(units / scale).\(zeros)\(fraction)"
  }
}
