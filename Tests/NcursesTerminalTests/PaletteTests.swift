import CNcurses
import Glibc
import TerminalUI
import Testing

@testable import NcursesTerminal

@Suite("Colours")
struct PaletteTests {
  @Test("of a terminal with 256 are readable on black and on white")
  func contrast() {
    for ink in Palette.Ink.allCases where ink != .terminal {
      let light = luminance(ofColor: Palette.color(of: ink, depth: .full))
      #expect(1.05 / (light + 0.05) >= 3.6, "\(ink) on white")
      #expect((light + 0.05) / 0.05 >= 3.6, "\(ink) on black")
    }
  }

  @Test("are never all that a meaning has: without them styles that must differ still do")
  func withoutColours() {
    let palette = Palette(depth: .none)
    let plain = palette.look(of: .plain)
    for style in [
      Style.title, .heading, .quote, .currentQuote, .dateWords, .match, .error, .key, .uncertain,
      Style.plain.selected(true), Style.plain.underlined(true), Style.plain.strong(true),
    ] {
      #expect(palette.look(of: style) != plain, "\(style)")
    }
    #expect(palette.look(of: .quote) != palette.look(of: .currentQuote))
    #expect(palette.look(of: .domain(0)) == plain)
  }

  @Test("of domains are those of the design, and justice is bold in the terminal's own")
  func domains() {
    let inks = (0...6).map { Palette(depth: .eight).look(of: .domain($0)).ink }
    #expect(inks == [.red, .magenta, .green, .blue, .yellow, .cyan, .terminal])
    #expect(Palette(depth: .full).look(of: .domain(6)).attributes == cn_bold())
    #expect(Palette(depth: .full).look(of: .domain(-1)) == Look())
  }

  @Test("give way to one even bar on the selected row")
  func selected() {
    let look = Palette(depth: .full).look(of: Style.domain(0).selected(true))
    #expect(look == Look(attributes: cn_reverse()))
  }
}

/// The relative luminance (WCAG 2) of a colour of xterm's cube or grey ramp.
private func luminance(ofColor number: Int) -> Double {
  let levels: [Double] = [0, 95, 135, 175, 215, 255]
  let channels: [Double]
  if number >= 232 {
    channels = Array(repeating: Double(8 + 10 * (number - 232)), count: 3)
  } else {
    let cube = number - 16
    channels = [levels[cube / 36], levels[cube / 6 % 6], levels[cube % 6]]
  }
  let linear = channels.map { channel in
    let share = channel / 255
    return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
  }
  return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
}
