import EDTF
import Testing
import TimelineModel

@testable import TextImport

/// Pages of the shapes that sites really have, written for these tests.
@Suite("A page of the web") struct PageTests {
  private static let tagger = DocumentTagger()

  private func read(_ page: String) throws -> ReadableDocument {
    try ReadableDocument(Array(page.utf8), name: "page.html")
  }

  private func text(_ page: String) throws -> String {
    String(decoding: try read(page).utf8, as: UTF8.self)
  }

  private func tagged(_ document: ReadableDocument, today: String = "2026-01-01") throws
    -> TaggedDocument
  {
    try Self.tagger.tag(
      TaggingRequest(
        utf8: document.utf8, today: EDTFValue(today)?.earliestDay, metadata: document.metadata))
  }

  private static let paragraph = """
    Le conseil communal a adopté le budget hier soir, après un débat de quatre heures sur les \
    transports, les écoles et les travaux du pont. La bourgmestre a parlé d’un effort partagé \
    entre les quartiers, que l’opposition juge trop lent.
    """

  @Test("of a blog: its article with the heading above, without menu, sidebar and footer")
  func blog() throws {
    let document = try read(
      """
      <!DOCTYPE html><html lang="fr-FR"><head><meta charset="UTF-8"><title>Budget – Le Quartier</title>
      <meta property="og:title" content="Le budget est adopt&eacute;"/>
      <meta property="og:site_name" content="Le Quartier" />
      <meta property="article:published_time" content="2024-04-16T07:30:00+02:00" />
      <meta property="article:modified_time" content="2024-05-02T09:00:00+02:00" />
      <link rel="canonical" href="https://exemple.be/2024/04/16/budget/" />
      <style>p{color:red}</style><script>var d = "3 mai 2021 <p>";</script></head>
      <body class="post"><nav><ul><li>Accueil<li>Archives 2019</ul></nav>
      <h1 class="entry-title">Le budget est adopté</h1>
      <div class="meta">par Ana Lopes</div>
      <article class="post"><p>\(Self.paragraph)</p><p>Il entre en vigueur le 1<sup>er</sup> mai.</p></article>
      <aside><h2>Articles récents</h2><time datetime="2023-01-02">2 janvier 2023</time></aside>
      <footer>© 2011–2026</footer></body></html>
      """)
    #expect(
      String(decoding: document.utf8, as: UTF8.self) == """
        Le budget est adopté

        par Ana Lopes

        \(Self.paragraph)

        Il entre en vigueur le 1er mai.
        """)
    #expect(document.metadata.title == "Le budget est adopté")
    #expect(document.metadata.publisher == "Le Quartier")
    #expect(document.metadata.language == "fr-FR")
    #expect(document.metadata.url == "https://exemple.be/2024/04/16/budget/")
    #expect(!document.isOriginal)
    let found = try tagged(document)
    #expect(found.published == EDTFValue("2024-04-16"))
    #expect(found.publishedBasis == .metadata)
    #expect(found.publication?.sign == "article:published_time")
    #expect(found.publication?.text == "2024-04-16T07:30:00+02:00")
    #expect(found.expressions.first?.edtf == EDTFValue("2024-04-15"))
  }

  @Test("of an agency: tables, line breaks and a dateline")
  func agency() throws {
    let document = try read(
      """
      <html><body bgcolor=white><table><tr><td><b>URGENT</b></td><td>Maroc</td></tr></table>
      <pre>RABAT, 15 avril 2024 (AXP) -
        Le roi a re&ccedil;u hier la d&#233;l&#xE9;gation&nbsp;belge.</pre>
      Premier<br>second<br><br>troisi&egrave;me
      </body></html>
      """)
    #expect(
      String(decoding: document.utf8, as: UTF8.self) == """
        URGENT Maroc

        RABAT, 15 avril 2024 (AXP) -
          Le roi a reçu hier la délégation\u{A0}belge.

        Premier
        second

        troisième
        """)
    let found = try tagged(document)
    #expect(found.published == EDTFValue("2024-04-15"))
    #expect(found.publishedBasis == .dateline)
  }

  @Test("with JSON-LD in a graph: the article’s date, and not that of the articles it lists")
  func linkedGraph() throws {
    let document = try read(
      """
      <html><head><script type="application/ld+json">//<![CDATA[
      {"@context":"https://schema.org","@graph":[
        {"@type":"WebSite","name":"Site","datePublished":"2001-01-05"},
        {"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","datePublished":"2020-02-03"}]},
        {"@type":["NewsArticle","Thing"],"headline":"Le pont rouvre\nbient&ocirc;t",
         "datePublished":"2024-04-16T23:10:00Z","dateModified":"2024-06-01",
         "author":[{"@type":"Person","name":"Ana Lopes"},{"name":"Jan Peeters"}],
         "publisher":{"@type":"Organization","name":"Le Quartier"},"inLanguage":"fr"}]}
      //]]></script></head><body><p>Le pont a rouvert hier.</p></body></html>
      """)
    #expect(document.metadata.title == "Le pont rouvre bientôt")
    #expect(document.metadata.authors == ["Ana Lopes", "Jan Peeters"])
    #expect(document.metadata.publisher == "Le Quartier")
    #expect(try tagged(document).published == EDTFValue("2024-04-16"))
    #expect(String(decoding: document.utf8, as: UTF8.self) == "Le pont a rouvert hier.")
  }

  @Test("with broken JSON-LD, broken tags and a menu that never ends is still read")
  func broken() throws {
    let page = """
      <!doctype html><head><title>Pont<p>Un <b>mot <i>gras</b> fin</i> <5 et 3 < 4
      <script type='application/ld+json'>{"datePublished": </script>
      <div><nav><p>Rabat</div></p></span><p title="a > b">Fin le 3 mai 2021<a href="x
      """
    #expect(try text(page).hasSuffix("<5 et 3 < 4\n\nRabat\n\nFin le 3 mai 2021"))
    #expect(try read(page).metadata.title == "Pont")
  }

  @Test("without a body is empty text with metadata")
  func noBody() throws {
    let document = try read(
      "<html><head><title> Un\n titre </title><meta name=date content=2024-04></head></html>")
    #expect(document.utf8.isEmpty)
    #expect(document.metadata.title == "Un titre")
    #expect(try tagged(document).published == EDTFValue("2024-04"))
  }

  @Test("in Arabic, from right to left, is dated by its time element")
  func arabic() throws {
    let document = try read(
      """
      <html dir="rtl" lang="ar"><body><main><h1>زيارة رسمية</h1>
      <time class="published" datetime="2024-04-15T10:00">الإثنين 15 أبريل 2024</time>
      <p>وصل الوفد البلجيكي أمس إلى الرباط في إطار زيارة عمل.</p></main></body></html>
      """)
    let found = try tagged(document)
    #expect(found.language == "ar")
    #expect(found.published == EDTFValue("2024-04-15"))
    #expect(found.publishedBasis == .metadata)
    #expect(found.expressions.last?.edtf == EDTFValue("2024-04-14"))
  }

  @Test("of frames shows the words for those without frames")
  func frames() throws {
    #expect(
      try text(
        """
        <html><head><title>x</title></head><frameset cols="20%,*"><frame src="a.html">
        <frame src="b.html"><noframes><p>Sans cadres</p></noframes></frameset></html>
        """) == "Sans cadres")
  }

  @Test("with a script larger than its text is its text")
  func script() throws {
    let code = String(
      repeating: "if (a</b/.test(x)) { y = \"<p>3 mai 2021</p>\" } // &amp;\n", count: 20_000)
    #expect(
      try text("<p>Avant</p><script>\(code)</script><p>Après</p><style>\(code)</style>")
        == "Avant\n\nAprès")
  }

  @Test("spells characters as names, numbers and Windows-1252 numbers")
  func references() throws {
    #expect(
      try text(
        "<p>&Eacute;t&eacute &amp;eacute; &#8217;&#x2019;&#146; &hellip;&nosuch; a&b &#0; &#xD800;")
        == "Été &eacute; ’’’ …&nosuch; a&b \u{FFFD} \u{FFFD}")
  }

  @Test("in XHTML with CDATA and empty elements")
  func xhtml() throws {
    let page = """
      <?xml version="1.0" encoding="UTF-8"?><!-- <p>non</p> -->
      <html xmlns="http://www.w3.org/1999/xhtml" xml:lang="nl"><head><script src="x.js"/></head>
      <body><nav/><p>Een &lt; twee</p><![CDATA[<b>3 mei</b> & meer]]><hr/>drie</body></html>
      """
    #expect(try text(page) == "Een < twee\n\n<b>3 mei</b> & meer\n\ndrie")
    #expect(try read(page).metadata.language == "nl")
  }

  @Test("is read as UTF-8 where it is, whatever it declares")
  func wrongDeclaration() throws {
    let page = "<html><head><meta charset=iso-8859-1></head><body>été à 14 h</body></html>"
    #expect(try text(page) == "été à 14 h")
  }

  @Test("is read in the encoding it declares where it is not UTF-8")
  func declaredEncoding() throws {
    let head = "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset="
    let latin = Array((head + "ISO-8859-15\"></head><p>").utf8) + [0xE9, 0x74, 0xE9, 0x20, 0xA4]
    let western = try ReadableDocument(latin, name: "a.html")
    #expect(String(decoding: western.utf8, as: UTF8.self) == "été €")
    #expect(western.encodingName == "iso-8859-15")
    let arabic = Array((head + "windows-1256\"></head><p>").utf8) + [0xC3, 0xD3]
    #expect(String(decoding: try ReadableDocument(arabic).utf8, as: UTF8.self) == "أس")
  }

  @Test("of many teasers is read whole, and its times date nothing")
  func frontPage() throws {
    let teasers = (1...5).map { number in
      "<article><h2>Titre \(number)</h2><time datetime=\"2024-04-0\(number)\">il y a</time></article>"
    }
    let document = try read("<html><body>\(teasers.joined())</body></html>")
    #expect(document.utf8.split(separator: 0x0A).count == 10)
    #expect(try tagged(document).published == nil)
  }

  @Test("hidden parts are not read", arguments: ["hidden", "style=\"display : none\""])
  func hidden(attribute: String) throws {
    #expect(try text("<p>Vu<div \(attribute)><div>non</div> non</div><p>Lu") == "Vu\n\nLu")
  }

  @Test("is told from text by its name, or else by how it begins")
  func format() {
    func format(_ text: String, _ name: String?) -> DocumentFormat {
      DocumentFormat(name: name, utf8: Array(text.utf8))
    }
    #expect(format("x", "a.HTM") == .html)
    #expect(format("\n <!DOCTYPE HTML><p>x", nil) == .html)
    #expect(format("<?xml version='1.0'?>\n<html>", "-") == .html)
    #expect(format("<b> est une balise", nil) == .text)
    #expect(format("---\ntitle: x\n---\ny", nil) == .markdown)
    #expect(format("--- \nx: y", nil) == .text)
  }

  @Test("is an import with its bytes beside its text, in which all offsets count")
  func imported() throws {
    let page = """
      <html><head><meta property="article:published_time" content="2024-04-22"><title>Un titre</title>
      <meta name="author" content="Ana Lopes"></head><body><p>Le roi l&rsquo;a re&ccedil;u &agrave; \
      Rabat du <b>14</b> au 16 avril, selon le palais.</p></body></html>
      """
    let document = try TextImporter().read(Array(page.utf8), name: "page.html")
    let source = document.source
    #expect(source.mediaType == "text/html")
    #expect(source.title == "Un titre")
    #expect(source.author == ["Ana Lopes"])
    #expect(source.originalBase64 == Base64.encoded(Array(page.utf8)))
    #expect(source.published == EDTFValue("2024-04-22"))
    #expect(source.publishedBasis == .metadata)
    let event = try #require(document.events.first)
    #expect(event.date == EDTFValue("2024-04-14/2024-04-16"))
    let quote = try #require(document.quotes.first)
    #expect(source.text.contains(quote.exact))
  }
}
