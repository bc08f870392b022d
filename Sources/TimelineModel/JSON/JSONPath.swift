/// Where a value stands inside another, such as `selectors[1].start`.
public struct JSONPath: Hashable, Sendable {
  /// One step inwards.
  public enum Step: Hashable, Sendable {
    /// To the value under a name of an object.
    case field(String)
    /// To an element of a list, from 0.
    case element(Int)
  }

  /// The steps from the outermost value inwards.
  public var steps: [Step]

  /// Creates a path; without steps it is the outermost value itself.
  public init(_ steps: [Step] = []) {
    self.steps = steps
  }

  /// The path to a field of the object that this path leads to.
  public func field(_ name: String) -> JSONPath {
    JSONPath(steps + [.field(name)])
  }

  /// The path to an element of the list that this path leads to.
  public func element(_ index: Int) -> JSONPath {
    JSONPath(steps + [.element(index)])
  }
}

extension JSONPath: CustomStringConvertible {
  /// The path as programmers write it.
  public var description: String {
    steps.reduce(into: "") { path, step in
      switch step {
      case .field(let name): path += path.isEmpty ? name : "." + name
      case .element(let index): path += "[\(index)]"
      }
    }
  }
}
