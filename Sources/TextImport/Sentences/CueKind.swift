/// A kind of words that the stages around the temporal tagger go by.
///
/// The raw value is the name of the section `[words …]` in a language file. A language whose file
/// lacks a section has no such words, and what rests on them is not found in its texts.
enum CueKind: String, CaseIterable, Hashable, Sendable {
  // Blocks.
  /// Opens a line that points to another article: “lire aussi”.
  case relatedLink = "related-link-cue"
  /// Opens a line of the page around the article: “partager sur”.
  case pageLine = "page-line-cue"
  /// Opens a line that says when and by whom the article was published: “publié le”.
  case publicationLine = "publication-line-cue"
  /// Opens or closes the words under a picture: “crédit photo”.
  case caption = "caption-cue"
  /// Opens the line under an embedded post: “une publication partagée par”.
  case post = "post-cue"
  /// A news agency or its sign.
  case agency = "agency"

  // Sentences.
  /// A word whose full stop ends no sentence before a number or a lower-case word; written
  /// without it.
  case abbreviation = "abbreviation"
  /// One that stands before names, so that a capital may follow.
  case nameAbbreviation = "name-abbreviation"

  // Quotations.
  /// A finite form of a verb of saying.
  case reportingVerb = "reporting-verb"
  /// A past participle of one, which needs an auxiliary.
  case reportingParticiple = "reporting-participle"
  /// An infinitive of one: “a tenu à préciser”.
  case reportingInfinitive = "reporting-infinitive"
  /// A present participle of one: “ajoutant”.
  case reportingGerund = "reporting-gerund"
  /// A finite form of an auxiliary: “a”, “avait”.
  case auxiliary = "auxiliary"
  /// Opens a source: “selon”.
  case attribution = "attribution"
  /// Opens a source only at the start of a sentence: “pour”.
  case opinion = "opinion-attribution"
  /// A source by itself, which may stand before a verb or alone: “de source diplomatique”.
  case anonymousSource = "anonymous-source"
  /// A pronoun that stands for one man.
  case masculinePronoun = "masculine-pronoun"
  /// A pronoun that stands for one woman.
  case femininePronoun = "feminine-pronoun"
  /// A pronoun that stands for anybody else who speaks.
  case otherPronoun = "other-pronoun"
  /// Points back to who spoke last: “ce dernier”.
  case sameSpeaker = "same-speaker"
  /// Points back to the document or source cited last: “la même source”.
  case sameSource = "same-source"
  /// A pronoun between subject and verb: “l’”, “lui”.
  case clitic = "clitic"
  /// A relative pronoun or conjunction, which ends a noun phrase.
  case clauseOpener = "clause-opener"
  /// A conjunction that joins two nouns.
  case coordinator = "coordinator"
  /// What may stand between verb and subject or mark: adverbs, days.
  case adverbial = "adverbial"
  /// Opens a clause that names the speaker again: “comme”.
  case comparison = "comparison"
  /// A sentence that names the speaker of the words before it: “c’est ce qu’”.
  case afterword = "afterword-cue"

  // Noun phrases and names.
  /// An article or another determiner.
  case determiner = "any-determiner"
  /// A determiner that no verb follows: “une”, “cette”.
  case nounDeterminer = "noun-determiner"
  /// Joins a noun to the noun it belongs to: “de”.
  case complement = "complement"
  /// A preposition that opens a place, a time or a manner.
  case preposition = "preposition"
  /// Opens a name of a person: “M.”, “Mme”.
  case civility = "civility"
  /// One for women only.
  case feminineCivility = "feminine-civility"
  /// What a person is: “ministre”.
  case role = "role"
  /// The same, said of a woman only: “présidente”.
  case feminineRole = "feminine-role"
  /// A given name of men.
  case masculineName = "masculine-given-name"
  /// A given name of women.
  case feminineName = "feminine-given-name"
  /// A small word inside a name: “van”, “ben”.
  case nameParticle = "name-particle"
  /// A written thing that can be a source: “communiqué”.
  case document = "document"
  /// One that only points to a thing named before: “document”, “texte”.
  case genericDocument = "generic-document"
  /// The first noun of an organisation’s name: “ministère”, “Conseil”.
  case organisation = "organisation-head"
  /// A capitalised noun that names an office or a field, never a person: “République”.
  case institution = "institution"
  /// A country, region or large town.
  case place = "place"
  /// Opens a place: “à”, “en”.
  case placePreposition = "place-preposition"
  /// Opens a place even where the name is not a known one: “dans la ville de”.
  case strongPlacePreposition = "strong-place-preposition"
  /// Capitals that are no organisation: “PIB”, “III”.
  case notAnOrganisation = "not-an-organisation"
  /// Words that begin with a capital only because they open a sentence.
  case common = "common-word"

  // Events.
  /// Opens a sentence and says nothing by itself: “par ailleurs”.
  case connective = "connective"
  /// What is to come: “est prévu”, “aura lieu”.
  case planned = "planned-cue"
  /// What is only claimed: “présumé”, “aurait”.
  case alleged = "alleged-cue"
  /// What is denied: “dément”.
  case denied = "denied-cue"
  /// Looks like a verb in the future tense and is none: “opéra”.
  case notFuture = "not-future"
  /// Before the year of somebody’s birth: “né en”.
  case birth = "birth-cue"
  /// Opens what is said in indirect speech: “que”.
  case reportedClause = "reported-clause"
  /// A participle that ties a date to the noun before it: “signé”.
  case datedParticiple = "dated-participle"
  /// Opens the noun that the date belongs to: “après”, “lors de”.
  case titleStart = "title-start"
  /// Opens a subordinate clause where a title may end.
  case titleBreak = "title-break"
}
