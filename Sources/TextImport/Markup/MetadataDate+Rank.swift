extension MetadataDate {
  /// How much a field says of the day of publication, the most first.
  enum Rank: Int, CaseIterable, Comparable {
    /// The field is for nothing else.
    case published
    /// The field is for the document's date, by custom that of publication.
    case dated
    /// The field is for any date.
    case any

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

    /// The rank of a meta element's field, given in lower case; nil for one that says nothing of
    /// publication.
    init?(field: String) {
      switch field {
      case "article:published_time", "article:published", "og:article:published_time",
        "og:published_time", "datepublished", "dc.date.issued", "dcterms.issued", "dc.issued",
        "citation_publication_date", "citation_online_date", "parsely-pub-date", "pubdate",
        "publishdate", "publish-date", "publish_date", "publication_date", "publication-date",
        "published", "published_time", "sailthru.date", "cxenseparse:recs:publishtime",
        "originalpublicationdate", "article.published", "dcsext.articlefirstpublished":
        self = .published
      case "dc.date", "dcterms.date", "dc.date.created", "dcterms.created", "datecreated",
        "citation_date", "article_date_original", "displaydate", "dc.terms.date",
        "rnews:datepublished":
        self = .dated
      case "date", "article.created", "created", "release_date":
        self = .any
      default: return nil
      }
    }
  }
}
