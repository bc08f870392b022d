import TimelineModel

/// Reads a domain file line by line.
struct DomainFileReader {
  private let path: String
  private let onlyLanguage: String?
  private var line = 0
  private var domain: Domain?
  private var codes: [String] = []
  private var language: String?
  private var vocabularies: [String: DomainFile.Vocabulary] = [:]

  private init(path: String, onlyLanguage: String?) {
    self.path = path
    self.onlyLanguage = onlyLanguage
  }

  /// Reads a file.
  ///
  /// - Parameter onlyLanguage: The language whose terms are wanted; nil for all languages.
  /// - Throws: the first thing that is wrong with it.
  static func read(
    _ bytes: some Sequence<UInt8>, path: String, onlyLanguage: String? = nil
  ) throws(DomainFileError) -> DomainFile {
    var reader = DomainFileReader(path: path, onlyLanguage: onlyLanguage)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw DomainFileError(path: path, line: 1, problem: .notUTF8)
    }
    for line in text.utf8.split(separator: newline, omittingEmptySubsequences: false) {
      reader.line += 1
      do { try reader.read(Substring(line)) } catch { throw reader.error(error) }
    }
    do { return try reader.file() } catch { throw reader.error(error) }
  }

  private func error(_ problem: DomainFileError.Problem) -> DomainFileError {
    DomainFileError(path: path, line: line, problem: problem)
  }

  private mutating func read(_ line: Substring) throws(DomainFileError.Problem) {
    guard let first = line.utf8.first, first != UInt8(ascii: "#") else { return }
    let (keyword, rest) = Self.cutAtSpace(line)
    switch keyword {
    case "domain": try readDomain(rest)
    case "iptc": try readCode(rest)
    case "language": try readLanguage(rest)
    default:
      guard Self.digits.contains(first) else { throw .unknownLine(String(line)) }
      try readTerms(rest, weight: keyword)
    }
  }

  private mutating func readDomain(_ name: Substring) throws(DomainFileError.Problem) {
    guard domain == nil else { throw .repeated("domain") }
    guard let named = Domain(rawValue: String(name)) else { throw .unknownDomain(String(name)) }
    domain = named
  }

  private mutating func readCode(_ text: Substring) throws(DomainFileError.Problem) {
    let (code, _) = Self.cutAtSpace(text)
    guard code.utf8.count == 8, code.utf8.allSatisfy(Self.digits.contains) else {
      throw .badCode(String(text))
    }
    codes.append(String(code))
  }

  private mutating func readLanguage(_ text: Substring) throws(DomainFileError.Problem) {
    let (code, label) = Self.cutAtSpace(text)
    guard (2...3).contains(code.utf8.count), !label.isEmpty,
      code.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
    else { throw .badLanguage(String(text)) }
    let name = String(code)
    guard vocabularies[name] == nil else { throw .repeated("language \(name)") }
    vocabularies[name] = DomainFile.Vocabulary(label: String(label), terms: [])
    language = name
  }

  private mutating func readTerms(
    _ text: Substring, weight: Substring
  ) throws(DomainFileError.Problem) {
    guard let language else { throw .termBeforeLanguage }
    guard let weight = Int(weight), (0...3).contains(weight) else {
      throw .badWeight(String(weight))
    }
    if let onlyLanguage, onlyLanguage != language { return }
    for term in text.utf8.split(separator: Self.comma, omittingEmptySubsequences: false) {
      let pattern = try TermPattern(parsing: Substring(term.drop { $0 == Self.space }))
      vocabularies[language]?.terms.append(DomainFile.Term(pattern: pattern, weight: weight))
    }
  }

  private func file() throws(DomainFileError.Problem) -> DomainFile {
    guard let domain else { throw .missing("domain") }
    guard !codes.isEmpty else { throw .missing("iptc") }
    guard !vocabularies.isEmpty else { throw .missing("language") }
    return DomainFile(domain: domain, codes: codes, vocabularies: vocabularies)
  }

  private static func cutAtSpace(_ text: Substring) -> (Substring, Substring) {
    guard let end = text.utf8.firstIndex(of: space) else { return (text, "") }
    return (text[..<end], Substring(text.utf8[end...].drop { $0 == space }))
  }

  private static let newline = UInt8(ascii: "\n")
  private static let space = UInt8(ascii: " ")
  private static let comma = UInt8(ascii: ",")
  private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
}
