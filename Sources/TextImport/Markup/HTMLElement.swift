/// What the elements of a page mean for its text.
enum HTMLElement {
  /// Elements that stand for themselves, without content.
  static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "frame", "hr", "img", "input", "link", "meta", "param",
    "source", "track", "wbr",
  ]

  /// Elements whose content is no reading: furniture of the page, programs, pictures.
  static let unread: Set<String> = [
    "nav", "aside", "script", "style", "template", "noscript", "svg", "math", "object", "select",
    "button", "textarea", "iframe", "canvas", "audio", "video", "noembed", "datalist", "menu",
    "dialog",
  ]

  private static let paragraphs: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl",
    "fieldset", "figcaption", "figure", "footer", "form", "frameset", "h1", "h2", "h3", "h4", "h5",
    "h6", "header", "hgroup", "hr", "html", "main", "nav", "noframes", "ol", "p", "pre", "section",
    "summary", "table", "ul",
  ]
  private static let lines: Set<String> = ["dt", "li", "option", "tr", "caption"]
  private static let cells: Set<String> = ["td", "th"]

  /// How an element sets its content off from what is around it.
  static func gap(of name: String) -> FlowingText.Gap {
    if paragraphs.contains(name) { return .paragraph }
    if lines.contains(name) { return .line }
    return cells.contains(name) ? .space : .none
  }
}
