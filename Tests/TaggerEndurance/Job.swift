import EDTF
import Glibc
import HostileTexts
import TextImport

/// One text to be read.
enum Job: Sendable {
  /// Mutations of these numbers in one language.
  case mutations(String, Range<Int>, way: Int)
  /// A long run of so many bytes.
  case run(LongRun, Int, way: Int)
  /// Mutations of these numbers in one language, as a document to import.
  case importedMutations(String, Range<Int>)
  /// A long run of so many bytes, as a document to import.
  case importedRun(LongRun, Int)

  /// What is needed to read.
  struct Readers: Sendable {
    let tagger = DocumentTagger()
    let importer = TextImporter()
  }

  /// Reads the text and says what is wrong with the answer.
  func problems(_ readers: Readers) -> [String] {
    write("\(self)")
    do {
      return try problem(readers).map { ["\(self): \($0)"] } ?? []
    } catch let error as TextImport.DecodingError {
      // Some bytes are no text, which is an answer too.
      return error == .utf16WithoutMark ? ["\(self): taken for UTF-16"] : []
    } catch {
      return ["\(self): \(error)"]
    }
  }

  private func problem(_ readers: Readers) throws -> String? {
    switch self {
    case .mutations(let language, let numbers, let way):
      let batch = TextBatch(mutations: numbers, of: LanguageExamples.sentences(of: language))
      let request = TextBatch.request(batch.utf8, language: language, way: way)
      return batch.problem(in: try readers.tagger.tag(request))
    case .run(let run, let bytes, let way):
      let text = run.text(bytes: bytes)
      let request = TextBatch.request(text, language: run.language, way: way)
      let problem = AnswerCheck(text).problem(in: try readers.tagger.tag(request))
      return problem.map { "\($0.words) at byte \($0.offset)" }
    case .importedMutations(let language, let numbers):
      let batch = TextBatch(mutations: numbers, of: LanguageExamples.sentences(of: language))
      return try imported(batch.utf8, language, readers.importer)
    case .importedRun(let run, let bytes):
      return try imported(run.text(bytes: bytes), run.language, readers.importer)
    }
  }

  private func imported(
    _ bytes: [UInt8], _ language: String, _ importer: TextImporter
  ) throws -> String? {
    let options = ImportOptions(published: EDTFValue("2024-04-22"), language: language)
    return ImportCheck(try importer.read(bytes, options: options)).problem()
  }

  /// Writes a line at once, before a trap could keep it back.
  private func write(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
  }
}

extension Job: CustomStringConvertible {
  /// The job as the arguments that do it again, or as what it repeats.
  var description: String {
    switch self {
    case .mutations(let language, let numbers, _):
      "\(language) \(numbers.lowerBound) \(numbers.count)"
    case .run(let run, let bytes, _): "\(run), \(bytes) bytes"
    case .importedMutations(let language, let numbers):
      "\(language) \(numbers.lowerBound) \(numbers.count) imported"
    case .importedRun(let run, let bytes): "\(run), \(bytes) bytes imported"
    }
  }
}
