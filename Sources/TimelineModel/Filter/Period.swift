public import EDTF

/// A stretch of time with both ends included, either of which may be missing.
public struct Period: Hashable, Sendable {
  /// The date with whose first day the period begins.
  public var from: EDTFValue?
  /// The date with whose last day the period ends.
  public var to: EDTFValue?

  /// Creates a period; without dates it is all time.
  public init(from: EDTFValue? = nil, to: EDTFValue? = nil) {
    self.from = from
    self.to = to
  }

  /// Whether the period has no end at either side.
  public var isUnlimited: Bool { limits == (nil, nil) }

  /// The first and last bound, where they exist.
  private var limits: (EDTFBound?, EDTFBound?) {
    (limit(from?.earliest), limit(to?.latest))
  }

  private func limit(_ bound: EDTFBound?) -> EDTFBound? {
    bound?.isUnlimited == true ? nil : bound
  }

  /// Whether a time between two bounds has a day in the period.
  ///
  /// - Parameters:
  ///   - earliest: The first bound.
  ///   - latest: The last bound, or `nil` for a time whose end nothing limits.
  func overlaps(earliest: EDTFBound, latest: EDTFBound?) -> Bool {
    let (first, last) = limits
    if let last, last < earliest { return false }
    if let first, let latest, latest < first { return false }
    return true
  }
}
