import EDTF
import TimelineModel

extension InterfaceWords {
  /// A step of a trace in words; steps that other programs wrote stay as they are.
  func step(_ step: String) -> String {
    TraceSteps.word(step).map { self[$0] } ?? step
  }

  /// The text between the language's quotation marks.
  func quoted(_ text: String) -> String { self.text(.quotation, ["text": text]) }

  /// The text between quotation marks, unless it begins with one itself.
  func quotedOnce(_ text: String) -> String {
    text.first.map("«“\"„‘‹—".contains) ?? false ? text : quoted(text)
  }

  func text(_ gap: Gap) -> String {
    switch gap {
    case .months(let months): count(.gapMonths, months)
    case .years(let years): count(.gapYears, years)
    }
  }

  func name(of kind: EventKind) -> String {
    switch kind {
    case .occurred: self[.kindOccurred]
    case .stated: self[.kindStated]
    case .planned: self[.kindPlanned]
    case .reference: self[.kindReference]
    case .recurring: self[.kindRecurring]
    }
  }

  func name(of basis: DateBasis) -> String {
    switch basis {
    case .explicit: self[.basisExplicit]
    case .relative: self[.basisRelative]
    case .inherited: self[.basisInherited]
    case .inferred: self[.basisInferred]
    case .user: self[.basisUser]
    }
  }

  func explanation(of basis: DateBasis) -> String {
    switch basis {
    case .explicit: self[.whyExplicit]
    case .relative: self[.whyRelative]
    case .inherited: self[.whyInherited]
    case .inferred: self[.whyInferred]
    case .user: self[.whyUser]
    }
  }

  func name(of basis: PublishedBasis) -> String {
    switch basis {
    case .user: self[.publishedUser]
    case .metadata: self[.publishedMetadata]
    case .dateline: self[.publishedDateline]
    case .post: self[.publishedPost]
    case .text: self[.publishedText]
    }
  }

  func name(of kind: QuoteKind) -> String {
    switch kind {
    case .narration: self[.quoteNarration]
    case .speech: self[.quoteSpeech]
    case .headline: self[.quoteHeadline]
    case .post: self[.quotePost]
    case .caption: self[.quoteCaption]
    }
  }

  /// What is to be said of a quote that does not stand in its source as stored; nil when it does.
  func note(on anchor: Anchor) -> String? {
    switch anchor {
    case .exact: nil
    case .moved: self[.anchorMoved]
    case .folded: self[.anchorFolded]
    case .approximate: self[.anchorApproximate]
    case .orphaned: self[.anchorOrphaned]
    }
  }

  /// What is to be said of an event that the text does not simply assert; nil when it does.
  func note(on modality: Modality) -> String? {
    switch modality {
    case .asserted: nil
    case .planned: self[.modalityPlanned]
    case .alleged: self[.modalityAlleged]
    case .denied: self[.modalityDenied]
    }
  }

  /// What a person decided about an event; nil when nothing.
  func note(on status: Status) -> String? {
    switch status {
    case .new: nil
    case .confirmed: self[.statusConfirmed]
    case .disputed: self[.statusDisputed]
    case .hidden: self[.statusHidden]
    }
  }

  /// The name of a language by its tag (BCP 47), or the tag.
  func language(_ tag: String) -> String {
    switch tag.split(separator: "-").first.map({ $0.lowercased() }) {
    case "ar": self[.languageArabic]
    case "de": self[.languageGerman]
    case "en": self[.languageEnglish]
    case "es": self[.languageSpanish]
    case "fr": self[.languageFrench]
    case "nl": self[.languageDutch]
    default: tag
    }
  }
}
