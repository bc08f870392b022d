/// Who spoke so far, for words that only point back.
struct SpeakerMemory {
  private(set) var last: Speaker?
  private var lastMan: Speaker?
  private var lastWoman: Speaker?
  private(set) var lastSource: Speaker?
  /// UTF-8 bytes at which the last speaker's words end.
  private(set) var lastPosition = 0

  /// Keeps a speaker whose words end at a position.
  mutating func note(_ speaker: Speaker, at position: Int) {
    switch speaker.nature {
    case .person:
      last = speaker
      if speaker.isFeminine != true { lastMan = speaker }
      if speaker.isFeminine != false { lastWoman = speaker }
    case .body, .document, .unnamed:
      last = speaker
      lastSource = speaker
    }
    lastPosition = position
  }

  /// Keeps a source that a sentence names beside its speaker.
  mutating func noteSource(_ source: Speaker) {
    if source.nature != .person { lastSource = source }
  }

  /// The last speaker that a pronoun can mean.
  ///
  /// A body that spoke last is meant by “il” as much as a man is.
  func speaker(for pronoun: VerbGroup.Pronoun) -> Speaker? {
    if let last, last.nature == .body { return last }
    switch pronoun {
    case .masculine: return lastMan
    case .feminine: return lastWoman
    case .other: return last
    }
  }
}
