import Testing
import TextImport

@testable import frise

@Suite("Answers from several cores")
struct AnswerPoolTests {
  private static let answerer = DocumentAnswerer(
    DatesRun.Options(
      input: .jsonl, format: .jsonl, style: .chronology, language: "fr", published: nil,
      isExplained: false, jobs: 3))

  private static func batch(_ line: String) -> DocumentBatch {
    DocumentBatch(
      file: InputFile(path: "x"),
      content: .lines(Array(line.utf8), [0..<line.utf8.count], firstNumber: 1))
  }

  /// Must not block: the tasks of the pool share their threads with the tests.
  private static func nextAnswer(of pool: AnswerPool) async -> BatchAnswer {
    while true {
      if let answer = pool.nextAnswer() { return answer }
      await Task.yield()
    }
  }

  @Test("come in the order of the questions, however long each takes")
  func order() async throws {
    let pool = try #require(AnswerPool(Self.answerer, jobs: 3))
    let lengths = [4000, 0, 3, 900, 1, 2000, 0, 1, 2]
    for (number, length) in lengths.enumerated() {
      let text = String(repeating: "le 3 mai ", count: length)
      pool.submit(Self.batch(#"{"doc":\#(number),"text":"\#(text)"}"#))
    }
    for number in lengths.indices {
      let answer = await Self.nextAnswer(of: pool)
      #expect(String(decoding: answer.bytes, as: UTF8.self).contains(#""doc":\#(number),"#))
    }
    #expect(pool.isIdle)
    #expect(pool.nextAnswer() == nil)
  }

  @Test("are waited for before more than a fixed amount is read ahead")
  func room() async throws {
    let pool = try #require(AnswerPool(Self.answerer, jobs: 2))
    let small = Self.batch("{}")
    var count = 0
    while pool.hasRoom(for: small), count < 1000 {
      pool.submit(small)
      count += 1
    }
    #expect((2...100).contains(count))
    for _ in 0..<count { _ = await Self.nextAnswer(of: pool) }
    let large = Self.batch(String(repeating: " ", count: 1 << 24))
    #expect(pool.hasRoom(for: large))
    pool.submit(large)
    #expect(!pool.hasRoom(for: large))
    _ = await Self.nextAnswer(of: pool)
    #expect(pool.hasRoom(for: large))
  }
}
