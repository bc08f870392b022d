import TimelineModel

/// What a file of `Resources/domains/` says about one domain: its IPTC Media Topic codes,
/// and the words that speak of it in each language.
///
/// A file is read line by line. A blank line, or one that begins with `#`, says nothing. The
/// other lines are
///
///     domain security                     the domain's name in timelines
///     iptc 20000605 espionage             a Media Topic code and what it means; any number
///     language fr Sécurité                the words that follow are French; the domain's label
///     3 terroris*, officier* de liaison   a weight and terms, parted by commas
///
/// The weight says how surely the words speak of the domain: 3 by themselves, 2 or 1 only
/// together with others, and 0 not at all: a term of weight 0 takes its words from the terms
/// that it touches (`sécurité sociale` is no `sécurité`), unless it is part of a longer one.
/// Of other terms that overlap, the longest counts. `TermPattern` says how a term is written.
struct DomainFile: Sendable {
  var domain: Domain
  var codes: [String]
  var vocabularies: [String: Vocabulary]

  /// The words of a domain in one language.
  struct Vocabulary: Sendable {
    /// The domain's name for people.
    var label: String
    var terms: [Term]
  }

  /// Words that speak of the domain, and how surely: 0 to 3.
  struct Term: Hashable, Sendable {
    var pattern: TermPattern
    var weight: Int
  }
}
