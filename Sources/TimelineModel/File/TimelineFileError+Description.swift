extension TimelineFileError: CustomStringConvertible {
  /// The place, the problem, what was expected and the remedy, on one line.
  public var description: String {
    var place: [String] = []
    if let line { place.append("line \(line)") }
    if let column { place.append("column \(column)") }
    if !field.steps.isEmpty { place.append("field \(field)") }
    return place.isEmpty ? problem.description : "\(place.joined(separator: ", ")): \(problem)"
  }
}

extension TimelineFileError.Problem: CustomStringConvertible {
  /// The problem, what was expected and the remedy, without the place.
  public var description: String {
    switch self {
    case .notJSON(let problem):
      "\(JSONError(problem: problem, offset: 0)); each line must be one JSON object"
    case .missing(let expected):
      "the field is missing; expected \(expected)"
    case .unexpected(let found, let expected):
      "found \(found); expected \(expected)"
    case .notEDTF(let found, let error):
      "\(excerpt(found)) is not an EDTF date: \(error); expected one such as 2024-04-15 or 2024-04"
    case .otherFormat(let found):
      "the format is \(excerpt(found)); expected “frise-timeline”; open a timeline of frise"
    case .otherVersion(let found):
      "the version of the format is \(found); expected 1; open the file with a newer frise"
    case .noTimeline:
      #"no line describes the timeline; add {"format":"frise-timeline","type":"timeline","#
        + #""version":1} as the first line"#
    case .secondTimeline(let firstLine):
      "line \(firstLine) describes the timeline already; keep one of the two lines"
    case .repeatedID(let kind, let id, let firstLine):
      "line \(firstLine) is the \(kind.rawValue) \(excerpt(id)) already; give one another id"
    case .unknownID(let kind, let id):
      "no line is the \(kind.rawValue) \(excerpt(id)); add the \(kind.rawValue) or correct the id"
    case .outOfText(let start, let end, let length):
      "the source's text runs from 0 to \(length); it has no range from \(start) to \(end); "
        + "correct start and end"
    case .otherWords(let start, let end, let found, let expected):
      "the source's text has \(excerpt(found)) from \(start) to \(end), not \(excerpt(expected)); "
        + "correct the offsets or the words"
    }
  }
}
