public import TerminalUI
public import TimelineModel

/// The program on the screen: what is shown, and where a person stands in it.
///
/// Inputs become actions by a ``Keymap``; ``update(_:)`` changes the state and may ask for an
/// effect; ``view(size:)`` draws it. All three are pure.
public struct BrowserState: Sendable {
  let catalog: Catalog
  let words: InterfaceWords
  let options: BrowserOptions
  let keymap: Keymap
  /// The width of the date column, in columns.
  let dateWidth: Int

  var size = Size(columns: 80, rows: 24)
  var screens = ScreenStack(.timeline)
  var filter = EventFilter()
  /// What the filter leaves, and how many events each domain and kind would.
  var filtered: FilterResult
  var rows: TimelineRows
  var cursor = TimelineCursor()
  var search: Search?
  /// The texts that searches look into, made for the first one.
  var searchIndex: SearchIndex?
  /// The message of the last line, until the next key.
  var notice: String?
  /// The texts opened so far, by the source's id.
  var documents: [SourceID: DocumentText] = [:]
  /// The quotes of the sources opened so far, by the source's id.
  var quoteMarks: [SourceID: QuoteMarks] = [:]

  /// Opens a timeline.
  public init(
    timeline: Timeline, words: InterfaceWords, options: BrowserOptions = BrowserOptions(),
    keymap: Keymap = .standard
  ) {
    catalog = Catalog(timeline)
    self.words = words
    self.options = options
    self.keymap = keymap
    dateWidth = DateColumn.width(for: timeline.events, dates: DateWording(words))
    filtered = filter.result(in: catalog.index)
    rows = TimelineRows(ranks: filtered.shown, entries: catalog.entries)
    select(place: 0)
  }

  /// Where a key is pressed now, for ``Keymap/action(for:in:)``.
  public var context: Context { screens.top.context }

  /// What an input asks for on the present screen; nil when it asks for nothing.
  public func action(for input: Input) -> Action? { keymap.action(for: input, in: context) }

  /// The rank of the selected event; nil when no event is shown.
  var selectedRank: Int? {
    rows.ranks.indices.contains(cursor.place) ? rows.ranks[cursor.place] : nil
  }

  var selectedEvent: Event? { selectedRank.flatMap(catalog.event(rank:)) }
}
