import SeededRandom
import Testing

@testable import TextImport

/// Pages that are quadratic or deep for parsers that build a tree.
@Suite("A hostile page") struct HostilePageTests {
  private static let size = 400_000

  @Test(
    "is read to its end",
    arguments: [
      "<div>", "<div></p>", "<b></i>", "<p a=1", "<p a='", "<", "<!--", "<![CDATA[", "<script>",
      "</script>", "<title>", "<title></titl", "<textarea>", "&", "&a", "&#", "<nav>", "<article>",
      "<h1>", "<pre>", "<time>", "</", "<a/<a/", "<meta content=2024-01-01 name=date>", "<?", "<!",
      "<script type=application/ld+json>[", "<table><tr><td>", "<nav><aside>", "=\"", "</br>",
    ])
  func repeated(_ part: String) throws {
    let page = String(repeating: part, count: Self.size / part.utf8.count)
    for closing in ["", "</p>", "\">", "-->x"] {
      _ = HTMLReader.read(Array((page + closing).utf8))
    }
  }

  @Test(
    "is read whose linked data are half there, deep, wide or wrapped many times",
    arguments: [
      ("", "[", ""), ("", "{\"a\":", ""), ("", "// ", " //"), ("", "<!--", "-->"), ("", "/*", "*/"),
      ("", "1", ""), ("[", "1,", "1]"), ("{", "\"k\":1,", "\"k\":1}"), ("", " ", ""),
      ("{\"@type\":\"Article\",\"headline\":\"", "\\u0041", "\"}"),
      ("{\"@type\":\"Article\",\"headline\":\"", "a", ""),
      ("[", "{\"@graph\":[", ""),
    ])
  func linkedData(opening: String, part: String, closing: String) {
    let half = String(repeating: part, count: Self.size / 2 / part.utf8.count)
    let closings = String(
      repeating: closing.utf8.count < 4 ? closing : "", count: Self.size / 2 / part.utf8.count)
    for end in [closings, closing] {
      for page in ["\(opening)\(half)\(end)</script>x", "\(opening)\(half)\(end)"] {
        let read = HTMLReader.read(
          Array("<script type=\"application/ld+json\">\(page)".utf8))
        #expect(read.utf8 == (page.hasSuffix("x") ? [UInt8(ascii: "x")] : []))
      }
    }
  }

  @Test("of random pieces gives valid text that does not grow", arguments: 0..<20)
  func random(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let parts = [
      "<", ">", "/", "!", "--", "[CDATA[", "]]>", "p", "div", "nav", "article", "script", "title",
      "=", "\"", "'", " ", "&", "#", ";", "eacute", "x41", "é", "\n", "time", "datetime", "2024",
      "meta", "content", "type", "application/ld+json", "{", "}", "h1", "hidden", "pre", "\u{0}",
    ]
    for _ in 0..<200 {
      var page = ""
      for _ in 0..<60 { page += parts.randomElement(using: &random) ?? "" }
      let read = HTMLReader.read(Array(page.utf8))
      #expect(String(validating: read.utf8, as: UTF8.self) != nil, "\(page)")
      #expect(read.utf8.count <= page.utf8.count * 3)
    }
  }

  @Test("whose markup is cut anywhere is read") func cut() throws {
    let page = Array(
      """
      <!DOCTYPE html><html lang=fr><head><meta charset="utf-8"><title>T&eacute;</title>
      <script type="application/ld+json">{"@type":"Article","datePublished":"2024-04-15"}</script>
      </head><body><article><h1>A</h1><!-- c --><p hidden>x</p><p>B &amp; C</p></article></body>
      """.utf8)
    for end in page.indices { _ = try ReadableDocument(Array(page[..<end]), name: "a.html") }
  }
}
