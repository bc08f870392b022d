/// What EDTF says of the certainty of a date or of one of its components.
///
/// The default is no qualification; both together are written `%`.
public struct Qualification: OptionSet, Hashable, Sendable {
  /// Bit 0 is uncertain, bit 1 approximate.
  public let rawValue: UInt8

  /// Takes the two lowest bits of the number; others are dropped.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue & 3
  }

  /// The source of the date is doubtful: `?`.
  public static let uncertain = Qualification(rawValue: 1)

  /// The date is an estimate: `~`.
  public static let approximate = Qualification(rawValue: 2)

  /// The character EDTF writes, or nil when there is nothing to write.
  public var symbol: Character? {
    switch rawValue {
    case 1: "?"
    case 2: "~"
    case 3: "%"
    default: nil
    }
  }

  /// The qualification that an ASCII character stands for.
  init?(ascii: UInt8) {
    switch ascii {
    case UInt8(ascii: "?"): self = .uncertain
    case UInt8(ascii: "~"): self = .approximate
    case UInt8(ascii: "%"): self = [.uncertain, .approximate]
    default: return nil
    }
  }
}

/// The qualification of each component of a date, two bits each.
struct ComponentQualifications: Hashable, Sendable {
  private var bits: UInt8 = 0

  subscript(component: EDTFDate.Component) -> Qualification {
    get { Qualification(rawValue: bits >> (component.rawValue * 2)) }
    set {
      let shift = component.rawValue * 2
      bits = bits & ~(3 << shift) | newValue.rawValue << shift
    }
  }

  var isEmpty: Bool { bits == 0 }
}
