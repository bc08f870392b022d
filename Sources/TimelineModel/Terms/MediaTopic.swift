/// A concept of the IPTC Media Topic vocabulary, which news agencies label articles with.
public struct MediaTopic: Hashable, Sendable {
  /// The eight digits of the concept.
  public let code: String
  /// The concept's English name in the vocabulary.
  public let name: String

  /// The concept's address in the IPTC NewsCodes.
  public var uri: String { "http://cv.iptc.org/newscodes/mediatopic/\(code)" }

  /// The concept's name as news metadata writes it, such as `medtop:20000639`.
  public var qcode: String { "medtop:\(code)" }
}

extension Domain {
  /// The Media Topics that the domain covers, the closest first.
  public var mediaTopics: [MediaTopic] {
    switch self {
    case .security:
      [
        MediaTopic(code: "20000598", name: "national security"),
        MediaTopic(code: "20000605", name: "espionage and intelligence"),
        MediaTopic(code: "20000053", name: "act of terror"),
      ]
    case .migration:
      [
        MediaTopic(code: "20000634", name: "immigration policy"),
        MediaTopic(code: "20000773", name: "illegal immigration"),
      ]
    case .defense:
      [
        MediaTopic(code: "20000599", name: "armed forces"),
        MediaTopic(code: "20000602", name: "military weaponry"),
      ]
    case .diplomacy:
      [
        MediaTopic(code: "20000639", name: "diplomacy"),
        MediaTopic(code: "20000638", name: "international relations"),
        MediaTopic(code: "20000641", name: "treaty"),
      ]
    case .economy:
      [MediaTopic(code: "20000373", name: "international trade")]
    case .energy:
      [MediaTopic(code: "20000256", name: "energy and resource")]
    case .justice:
      [
        MediaTopic(code: "20000129", name: "law enforcement"),
        MediaTopic(code: "20000127", name: "extradition"),
      ]
    }
  }
}
