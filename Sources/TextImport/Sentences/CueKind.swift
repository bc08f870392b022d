/// A kind of words that the stages around the temporal tagger go by.
///
/// Each stands in the section `[words …]` of a language file that `section` names. A language whose
/// file lacks a section has no such words, and what rests on them is not found in its texts.
enum CueKind: UInt8, CaseIterable, Hashable, Sendable {
  // Blocks.
  /// Opens a line that points to another article: “lire aussi”.
  case relatedLink
  /// Opens a line of the page around the article: “partager sur”.
  case pageLine
  /// Opens a line that says when and by whom the article was published: “publié le”.
  case publicationLine
  /// Opens or closes the words under a picture: “crédit photo”.
  case caption
  /// Opens the line under an embedded post: “une publication partagée par”.
  case post
  /// A news agency or its sign.
  case agency

  // Sentences.
  /// A word whose full stop ends no sentence before a number or a lower-case word; written
  /// without it.
  case abbreviation
  /// One that stands before names, so that a capital may follow.
  case nameAbbreviation

  // Quotations.
  /// A finite form of a verb of saying.
  case reportingVerb
  /// A past participle of one, which needs an auxiliary.
  case reportingParticiple
  /// An infinitive of one: “a tenu à préciser”.
  case reportingInfinitive
  /// A present participle of one: “ajoutant”.
  case reportingGerund
  /// A finite form of an auxiliary: “a”, “avait”.
  case auxiliary
  /// Opens a source: “selon”.
  case attribution
  /// Opens a source only at the start of a sentence: “pour”.
  case opinion
  /// A source by itself, which may stand before a verb or alone: “de source diplomatique”.
  case anonymousSource
  /// A pronoun that stands for one man.
  case masculinePronoun
  /// A pronoun that stands for one woman.
  case femininePronoun
  /// A pronoun that stands for anybody else who speaks.
  case otherPronoun
  /// Points back to who spoke last: “ce dernier”.
  case sameSpeaker
  /// Points back to the document or source cited last: “la même source”.
  case sameSource
  /// A pronoun between subject and verb: “l’”, “lui”.
  case clitic
  /// A relative pronoun or conjunction, which ends a noun phrase.
  case clauseOpener
  /// A conjunction that joins two nouns.
  case coordinator
  /// What may stand between verb and subject or mark: adverbs, days.
  case adverbial
  /// Opens a clause that names the speaker again: “comme”.
  case comparison
  /// A sentence that names the speaker of the words before it: “c’est ce qu’”.
  case afterword

  // Noun phrases and names.
  /// An article or another determiner.
  case anyDeterminer
  /// A determiner that no verb follows: “une”, “cette”.
  case nounDeterminer
  /// Joins a noun to the noun it belongs to: “de”.
  case complement
  /// A preposition that opens a place, a time or a manner.
  case preposition
  /// Opens a name of a person: “M.”, “Mme”.
  case civility
  /// One for women only.
  case feminineCivility
  /// What a person is: “ministre”.
  case role
  /// The same, said of a woman only: “présidente”.
  case feminineRole
  /// A given name of men.
  case masculineName
  /// A given name of women.
  case feminineName
  /// A small word inside a name: “van”, “ben”.
  case nameParticle
  /// A written thing that can be a source: “communiqué”.
  case document
  /// One that only points to a thing named before: “document”, “texte”.
  case genericDocument
  /// The first noun of an organisation’s name: “ministère”, “Conseil”.
  case organisation
  /// A capitalised noun that names an office or a field, never a person: “République”.
  case institution
  /// A country, region or large town.
  case place
  /// Opens a place even where the name is not a known one: “dans la ville de”.
  case strongPlacePreposition
  /// Capitals that are no organisation: “PIB”, “III”.
  case notAnOrganisation
  /// Words that begin with a capital only because they open a sentence.
  case ordinary

  // Events.
  /// Opens a sentence and says nothing by itself: “par ailleurs”.
  case connective
  /// What is to come: “est prévu”, “aura lieu”.
  case planned
  /// What is only claimed: “présumé”, “aurait”.
  case alleged
  /// What is denied: “dément”.
  case denied
  /// Looks like a verb in the future tense and is none: “opéra”.
  case notFuture
  /// Before the year of somebody’s birth: “né en”.
  case birth
  /// Opens what is said in indirect speech: “que”.
  case reportedClause
  /// A participle that ties a date to the noun before it: “signé”.
  case datedParticiple
  /// Opens the noun that the date belongs to: “après”, “lors de”.
  case titleStart
  /// Opens a subordinate clause where a title may end.
  case titleBreak

  /// The sections of the temporal tagger whose words are also of this kind.
  var taggerSections: [String] {
    switch self {
    case .adverbial, .ordinary: ["weekday", "month"]
    default: []
    }
  }

  /// The name of the section: the case's words in lower case, joined by hyphens.
  var section: String {
    "\(self)".reduce(into: "") { name, letter in
      name += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
    }
  }
}
