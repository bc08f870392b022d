import TerminalUI
import Testing

@testable import NcursesTerminal

@Suite("Bytes from the keyboard")
struct KeyDecoderTests {
  private func inputs(_ text: String, flush: Bool = true) -> [Input] {
    inputs(Array(text.utf8), flush: flush)
  }

  private func inputs(_ bytes: [UInt8], flush: Bool = true) -> [Input] {
    var decoder = KeyDecoder()
    for byte in bytes { decoder.feed(byte: byte) }
    if flush { decoder.flush() }
    return decoder.take()
  }

  @Test("are characters as typed, also those of an AZERTY keyboard")
  func characters() {
    for character in "qé&(§èàçù²°£µ€œ日🙂ß" {
      #expect(inputs(String(character)) == [.key(.character(character))])
    }
  }

  @Test(
    "are control keys",
    arguments: [
      ("\r", Key(.enter)), ("\n", Key(.enter)), ("\t", Key(.tab)), ("\u{7F}", Key(.backspace)),
      ("\u{8}", Key(.backspace)), ("\0", .control(" ")), ("\u{3}", .control("c")),
      ("\u{1A}", .control("z")), ("\u{1C}", .control("\\")), ("\u{1F}", .control("_")),
    ] as [(String, Key)])
  func controls(text: String, key: Key) {
    #expect(inputs(text) == [.key(key)])
  }

  @Test(
    "are keys with modifiers as xterm sends them, whatever the terminal database says",
    arguments: [
      ("\u{1B}[A", Key(.up)), ("\u{1B}OA", Key(.up)), ("\u{1B}[1;2D", Key(.left, shift: true)),
      ("\u{1B}[1;5C", Key(.right, control: true)), ("\u{1B}[1;3B", Key(.down, alt: true)),
      ("\u{1B}[1;8H", Key(.home, control: true, shift: true, alt: true)),
      ("\u{1B}[5~", Key(.pageUp)), ("\u{1B}[6;5~", Key(.pageDown, control: true)),
      ("\u{1B}[3~", Key(.delete)), ("\u{1B}[11~", Key(.function(1))),
      ("\u{1B}[24~", Key(.function(12))), ("\u{1B}OP", Key(.function(1))),
      ("\u{1B}[1;2P", Key(.function(1), shift: true)), ("\u{1B}[Z", Key(.backTab)),
      ("\u{1B}[97;5u", Key(.character("a"), control: true)),
      ("\u{1B}\u{1B}[A", Key(.up, alt: true)),
      ("\u{1B}x", Key(.character("x"), alt: true)), ("\u{1B}é", Key(.character("é"), alt: true)),
      ("\u{1B}\u{7F}", Key(.backspace, alt: true)), ("\u{1B}O", Key(.character("O"), alt: true)),
    ] as [(String, Key)])
  func sequences(text: String, key: Key) {
    #expect(inputs(text) == [.key(key)])
  }

  @Test("are Escape when nothing follows, and twice when pressed twice")
  func escape() {
    #expect(inputs("\u{1B}") == [.key(Key(.escape))])
    #expect(inputs("\u{1B}\u{1B}") == [.key(Key(.escape)), .key(Key(.escape))])
    #expect(inputs("\u{1B}", flush: false).isEmpty)
  }

  @Test(
    "are nothing when a sequence has no meaning here, and the next key counts",
    arguments: [
      "\u{1B}[99;99R", "\u{1B}[?1;2c", "\u{1B}[I", "\u{1B}[<0;10;10M", "\u{1B}[M !!",
      "\u{1B}[999999999999999999999999u", "\u{1B}[55296u", "\u{1B}[;;;~", "\u{1B}[31~", "\u{1B}[[A",
      "\u{1B}Oj", "\u{1B}[201~", "\u{1B}[-1u", "\u{1B}[1;99999999999999999999A\u{1B}[0n",
    ])
  func meaningless(text: String) {
    let keys = inputs(text + "q").filter { $0 != .key(Key(.up)) }
    #expect(keys == [.key(.character("q"))])
  }

  @Test("keep a sequence that arrives in pieces together")
  func pieces() {
    var decoder = KeyDecoder()
    for byte in "\u{1B}[1;".utf8 { decoder.feed(byte: byte) }
    decoder.flush()
    for byte in "2A".utf8 { decoder.feed(byte: byte) }
    #expect(decoder.take() == [.key(Key(.up, shift: true))])
    for byte in "é".utf8 {
      decoder.feed(byte: byte)
      decoder.flush()
    }
    #expect(decoder.take() == [.key(.character("é"))])
  }

  @Test("that are not UTF-8 are dropped, and the next key counts")
  func invalid() {
    for bytes in [[0x80], [0xC3], [0xFF, 0xFE], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xC2, 0x9B]] {
      let keys = inputs(bytes.map(UInt8.init) + [UInt8(ascii: "q")])
      #expect(keys == [.key(.character("q"))], "\(bytes)")
    }
  }

  @Test("between the marks of a paste are text, whatever they hold")
  func paste() {
    let text = "\u{1B}[200~a\rb\r\nc\u{3}\u{1B}[A\u{1B}[20é\u{1B}\u{1B}[201~q"
    #expect(
      inputs(text) == [
        .paste("a\nb\nc\u{3}\u{1B}[A\u{1B}[20é\u{1B}"), .key(.character("q")),
      ])
  }

  @Test("of a paste beyond a mebibyte are not kept")
  func hugePaste() {
    var decoder = KeyDecoder()
    let start = Array("\u{1B}[200~".utf8)
    for byte in start { decoder.feed(byte: byte) }
    for _ in 0..<(PasteBuffer.maximumLength + 5) { decoder.feed(byte: UInt8(ascii: "x")) }
    for byte in "\u{1B}[201~".utf8 { decoder.feed(byte: byte) }
    guard case .paste(let text)? = decoder.take().first else {
      Issue.record("no paste")
      return
    }
    #expect(text.utf8.count == PasteBuffer.maximumLength)
  }

  @Test("in any order neither trap nor swallow the keyboard for ever")
  func anyBytes() {
    var random = SystemRandomNumberGenerator()
    let likely = Array("\u{1B}[O0123456789;~<MAmu\u{7F}é".utf8)
    for _ in 0..<2000 {
      var decoder = KeyDecoder()
      let bytes = (0..<40).map { _ in
        Bool.random(using: &random)
          ? likely.randomElement(using: &random) ?? 0 : UInt8.random(in: 0...255, using: &random)
      }
      for byte in bytes { decoder.feed(byte: byte) }
      decoder.abandonPaste()
      decoder.flush()
      _ = decoder.take()
      for _ in 0..<5 {
        decoder.feed(byte: UInt8(ascii: "q"))
        decoder.flush()
      }
      #expect(decoder.take().contains(.key(.character("q"))), "\(bytes)")
    }
  }

  @Test("that ncurses took for a key do not interrupt a paste, and take on Alt after Escape")
  func cursesKeys() {
    var decoder = KeyDecoder()
    for byte in "\u{1B}[200~a".utf8 { decoder.feed(byte: byte) }
    decoder.feed(key: Key(.up))
    for byte in "b\u{1B}[201~\u{1B}".utf8 { decoder.feed(byte: byte) }
    decoder.feed(key: Key(.down))
    #expect(decoder.take() == [.paste("ab"), .key(Key(.down, alt: true))])
  }
}
