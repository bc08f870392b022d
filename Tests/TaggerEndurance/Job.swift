import Glibc
import HostileTexts
import TextImport

/// One text to be read.
enum Job: Sendable {
  /// Mutations of these numbers in one language.
  case mutations(String, Range<Int>, way: Int)
  /// A long run of so many bytes.
  case run(LongRun, Int, way: Int)

  /// Reads the text and says what is wrong with the answer.
  func problems(_ tagger: DocumentTagger) -> [String] {
    do {
      switch self {
      case .mutations(let language, let numbers, let way):
        note("\(language) \(numbers.lowerBound) \(numbers.count)")
        let batch = TextBatch(mutations: numbers, of: LanguageExamples.sentences(of: language))
        let request = TextBatch.request(batch.utf8, language: language, way: way)
        return [batch.problem(in: try tagger.tag(request))].compactMap { $0 }
          .map { "\(language) \($0)" }
      case .run(let run, let bytes, let way):
        note("\(run)")
        let text = run.text(bytes: bytes)
        let request = TextBatch.request(text, language: run.language, way: way)
        return [AnswerCheck(text).problem(in: try tagger.tag(request))].compactMap { $0 }
          .map { "\(run): \($0.words) at byte \($0.offset)" }
      }
    } catch {
      return ["\(error)"]
    }
  }

  /// Writes a line at once, before a trap could keep it back.
  private func note(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
  }
}
