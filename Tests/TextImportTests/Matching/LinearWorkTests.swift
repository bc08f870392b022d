import HostileTexts
import Testing

@testable import TextImport

/// Why the work of the matcher grows no faster than the text, told by what it may do at one place:
/// nothing is timed.
@Suite("Work at one place is bounded") struct LinearWorkTests {
  private static let taggers = LanguageExampleTests.taggers

  /// Tokens that one reading may take, by far more than any expression has.
  private static let longestReading = 64

  private func tokens(of run: LongRun, bytes: Int) throws -> [Token] {
    let tagger = try #require(Self.taggers[run.language])
    var tokenizer = Tokenizer(lexicon: tagger.language.lexicon)
    return run.text(bytes: bytes).withUnsafeBufferPointer {
      tokenizer.tokens(of: $0, in: 0..<$0.count)
    }
  }

  @Test(
    "no instruction goes back, so that a pattern takes a bounded number of tokens",
    arguments: LanguageLibrary.bundled.codes)
  func patternsGoForward(_ code: String) throws {
    let tagger = try #require(Self.taggers[code])
    let instructions = tagger.language.program.instructions
    for (place, instruction) in instructions.enumerated() {
      switch instruction.operation {
      case .split, .jump:
        if Int(instruction.operand) <= place { Issue.record("instruction \(place) goes back") }
      default: break
      }
    }
    #expect(instructions.contains { $0.operation == .split })
  }

  /// The longest reading of a number that begins anywhere in the tokens.
  private func longestNumber(_ run: LongRun) throws -> Int {
    let tagger = try #require(Self.taggers[run.language])
    let reader = NumberReader(language: tagger.language)
    let tokens = try tokens(of: run, bytes: 2_000)
    return tokens.indices.map { position in
      NumberSource.allCases.map { source in
        (reader.read(source, tokens, at: position)?.end ?? position) - position
      }.max() ?? 0
    }.max() ?? 0
  }

  @Test("a number takes a bounded number of tokens", arguments: LongRun.all)
  func numbersEnd(_ run: LongRun) throws {
    #expect(try longestNumber(run) <= Self.longestReading)
  }

  /// The tokens of all readings at all places, which is what explanations look at.
  private func readTokens(_ run: LongRun, bytes: Int) throws -> Int {
    let tagger = try #require(Self.taggers[run.language])
    let matcher = Matcher(language: tagger.language)
    let tokens = try tokens(of: run, bytes: bytes)
    return tokens.indices.reduce(0) { sum, position in
      sum + matcher.readings(in: tokens, at: position).reduce(0) { $0 + $1.tokens.count }
    }
  }

  @Test("twice the text has no more than twice the readings", arguments: LongRun.all)
  func readingsAreLinear(_ run: LongRun) throws {
    let (once, twice) = (try readTokens(run, bytes: 400), try readTokens(run, bytes: 800))
    #expect(twice <= once * 2 + Self.longestReading * Self.longestReading)
  }
}
