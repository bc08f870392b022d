import Testing
import TimelineModel

@Suite("Pages and notes as articles") struct PageTests {
  private static let page = """
    <!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Une visite</title>
    <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-04-22"}</script>
    </head><body><nav>3 mai 2020</nav><p>Le roi a re&ccedil;u la délégation du 14 au 16 avril.</p>
    </body></html>
    """

  @Test("frise dates reads a page’s words and its date of publication")
  func dates() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("page.html", Self.page)
    let run = try ProgramRun("dates", file, "--format", "text")
    #expect(
      run.output == """
        Le roi a reçu la délégation [du 14 au 16 avril → 2024-04-14/2024-04-16].\n
        """)
    #expect(run.errors == "")
  }

  @Test("frise list reads a page from standard input too")
  func list() throws {
    let run = try ProgramRun("list", "-", "--format", "jsonl", input: Self.page)
    #expect(run.lines.count == 1)
    #expect(run.output.contains(#""date":"2024-04-14/2024-04-16""#))
    #expect(run.output.contains(#""title":"Une visite""#))
  }

  @Test("front matter tells when a note was published")
  func note() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file(
      "note.md", "---\ndate: 2024-04-22\n---\nLe roi était là hier, à Rabat.\n")
    let run = try ProgramRun("dates", file, "--format", "text")
    #expect(run.output == "Le roi était là [hier → 2024-04-21], à Rabat.\n")
  }
}
