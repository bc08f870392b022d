import SeededRandom

/// Draws texts from the grammar of EDTF, each of them valid, of all levels and kinds.
struct ValueGenerator {
  var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  mutating func value() -> String {
    switch random.next() % 8 {
    case 0: return interval()
    case 1: return set()
    case 2: return dateTime()
    default: return date()
    }
  }

  mutating func date(mayBeSeason: Bool = true) -> String {
    switch random.next() % 8 {
    case 0: return longYear() + qualifier()
    case 1: return leadingDigits() + qualifier()
    case 2: return sign() + year() + "S\(1 + random.next() % 4)" + qualifier()
    case 3: return qualifier() + sign() + maskedYear() + qualifier()
    case 4 where mayBeSeason:
      let season = random.twoDigits(21...41)
      return "\(qualifier())\(sign())\(maskedYear())\(qualifier())-\(qualifier())\(season)"
        + qualifier()
    case 5: return yearAndMonth()
    default: return yearAndMonth() + "-" + qualifier() + day() + qualifier()
    }
  }

  private mutating func yearAndMonth() -> String {
    qualifier() + sign() + maskedYear() + qualifier() + "-" + qualifier() + month() + qualifier()
  }

  private mutating func dateTime() -> String {
    let day = "\(sign())\(year())-\(random.twoDigits(1...12))-\(random.twoDigits(1...28))"
    let clock = [0...23, 0...59, 0...59].map { random.twoDigits($0) }.joined(separator: ":")
    let fraction = random.oneIn(4) ? "." + random.digits(1 + Int(random.next() % 12)) : ""
    let shifts = ["", "Z", "+00:00", "-04", "+14", "-12:00", "+0530", "-0015", "+13:59"]
    return "\(day)T\(clock)\(fraction)\(random.pick(shifts))"
  }

  /// An interval whose ends are in order because their millennia are.
  private mutating func interval() -> String {
    let ends = orderedDates()
    switch random.next() % 4 {
    case 0: return random.pick(["", ".."]) + "/" + ends.last
    case 1: return ends.first + "/" + random.pick(["", ".."])
    default: return ends.first + "/" + ends.last
    }
  }

  private mutating func set() -> String {
    var members: [String] = []
    if random.oneIn(4) { members.append(".." + orderedDates().first) }
    for _ in 0...random.next() % 3 {
      let ends = orderedDates()
      members.append(random.oneIn(3) ? ends.first + ".." + ends.last : date())
    }
    if random.oneIn(4) { members.append(orderedDates().first + "..") }
    let list = members.joined(separator: random.pick([",", ", ", " , "]))
    return random.oneIn(2) ? "[\(list)]" : "{\(list)}"
  }

  private mutating func orderedDates() -> (first: String, last: String) {
    let first = "\(qualifier())1\(random.digits(3))\(qualifier())-\(month())\(qualifier())"
    let last = "2\(random.digits(3))-\(month())-\(qualifier())\(day())"
    return (random.oneIn(8) ? "Y-1\(random.digits(400))" : first, last)
  }

  private mutating func longYear() -> String {
    let digits = String(1 + random.next() % 9) + random.digits(Int(random.next() % 24))
    let exponent = random.oneIn(2) || digits.count < 5 ? "E\(4 + random.next() % 500)" : ""
    let significant = random.oneIn(2) ? "S\(1 + random.next() % 30)" : ""
    return "Y" + sign() + digits + exponent + significant
  }

  /// A century or decade.
  private mutating func leadingDigits() -> String {
    sign() + String(1 + random.next() % 9) + random.digits(1 + Int(random.next() % 2))
  }

  private mutating func sign() -> String { random.oneIn(6) ? "-" : "" }

  private mutating func qualifier() -> String {
    random.oneIn(6) ? random.pick(["?", "~", "%"]) : ""
  }

  /// Four digits, not 0000.
  private mutating func year() -> String { random.pick(["0", "1", "2"]) + "1" + random.digits(2) }

  private mutating func maskedYear() -> String {
    String(year().map { random.oneIn(5) ? "X" : $0 })
  }

  private mutating func month() -> String {
    random.oneIn(4)
      ? random.pick(["XX", "0X", "1X", "X0", "X1", "X2", "X9"]) : random.twoDigits(1...12)
  }

  /// A day that every month has.
  private mutating func day() -> String {
    random.oneIn(4)
      ? random.pick(["XX", "0X", "1X", "2X", "X0", "X1", "X8", "X9"]) : random.twoDigits(1...28)
  }
}
