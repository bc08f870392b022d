public import EDTF

/// Something that happened, was said, is planned or recurs, with the quotes that it rests on.
public struct Event: Hashable, Sendable, Identifiable {
  /// The stable name.
  public var id: EventID
  /// The headline on the timeline.
  public var title: String
  /// Who wrote the title.
  public var titleBasis: TitleBasis?
  /// What the date says about the event; occurred where a file leaves it out.
  public var kind: EventKind
  /// When, with the precision of the text; absent for undated and recurring events.
  public var date: EDTFValue?
  /// The words that the date comes from.
  public var dateText: String?
  /// How the date was reckoned from them.
  public var dateBasis: DateBasis?
  /// The quote that holds them.
  public var dateQuote: QuoteID?
  /// The time that they count from.
  public var dateReference: EDTFValue?
  /// The name of the rule that read them.
  public var dateRule: String?
  /// How often the event takes place, as the TIMEX3 value of a set, such as `P1Y`.
  public var recurrence: String?
  /// What the event is about, the strongest domain first.
  public var domains: [DomainMatch]
  /// People, as written.
  public var people: [String]
  /// Organisations, as written.
  public var organisations: [String]
  /// Places, as written.
  public var places: [String]
  /// How the text presents the event; as a fact where a file leaves it out.
  public var modality: Modality
  /// What a person decided about it; nothing yet where a file leaves it out.
  public var status: Status
  /// Whether a person marked it.
  public var star: Bool
  /// What a person noted.
  public var note: String?
  /// The place that a person gave it among events of the same date.
  public var order: Int?
  /// How it was found, one step an entry; an unlike `trace` of a file is among the unknown fields.
  public var trace: [String]
  /// Events that a person told apart from this one.
  public var notSameAs: [EventID]
  /// The quotes that it rests on.
  public var quotes: [QuoteID]
  /// The fields that stay unwritten while they hold their default.
  public var unstated: UnstatedFields
  /// Fields that this version does not know, kept as they were.
  public var unknownFields: JSONObject

  /// Creates an event.
  public init(
    id: EventID,
    title: String,
    titleBasis: TitleBasis? = nil,
    kind: EventKind = .occurred,
    date: EDTFValue? = nil,
    dateText: String? = nil,
    dateBasis: DateBasis? = nil,
    dateQuote: QuoteID? = nil,
    dateReference: EDTFValue? = nil,
    dateRule: String? = nil,
    recurrence: String? = nil,
    domains: [DomainMatch] = [],
    people: [String] = [],
    organisations: [String] = [],
    places: [String] = [],
    modality: Modality = .asserted,
    status: Status = .new,
    star: Bool = false,
    note: String? = nil,
    order: Int? = nil,
    trace: [String] = [],
    notSameAs: [EventID] = [],
    quotes: [QuoteID] = [],
    unstated: UnstatedFields = [.star, .trace, .notSameAs],
    unknownFields: JSONObject = [:]
  ) {
    self.id = id
    self.title = title
    self.titleBasis = titleBasis
    self.kind = kind
    self.date = date
    self.dateText = dateText
    self.dateBasis = dateBasis
    self.dateQuote = dateQuote
    self.dateReference = dateReference
    self.dateRule = dateRule
    self.recurrence = recurrence
    self.domains = domains
    self.people = people
    self.organisations = organisations
    self.places = places
    self.modality = modality
    self.status = status
    self.star = star
    self.note = note
    self.order = order
    self.trace = trace
    self.notSameAs = notSameAs
    self.quotes = quotes
    self.unstated = unstated
    self.unknownFields = unknownFields
  }
}
