import Glibc
import HostileTexts
import TextImport

/// Tags a million damaged sentences and some hundred endless ones, and imports a share of them,
/// faster than a test of a debug build could: `swift run -c release TaggerEndurance`.
///
/// What is read is written before it is read, so that the last lines tell what a trap or a hang is
/// in. `TaggerEndurance fr 120000 10` reads ten mutations of one language again, one by one.
@main
struct Endurance {
  /// Mutations of all languages together.
  private static let mutations = 1_000_000
  private static let batch = 2_000
  /// Bytes of a long run, where a step that goes back over it would take minutes.
  private static let runLength = 1 << 20
  /// Bytes of a long run where more is asked than its expressions.
  private static let slowLength = 1 << 18
  /// Seconds after which it surely hangs.
  private static let deadline: UInt32 = 900

  static func main() async throws {
    alarm(deadline)
    let words = Array(CommandLine.arguments.dropFirst())
    let jobs = words.isEmpty ? allJobs() : again(words)
    var problems = 0
    for await found in answers(to: jobs) {
      problems += found.count
      for problem in found { print(problem) }
    }
    print("\(jobs.count) texts read, \(problems) problems")
    exit(problems == 0 ? 0 : 1)
  }

  private static func allJobs() -> [Job] {
    let languages = DocumentTagger.languageCodes
    let share = mutations / languages.count + 1
    let mutated = stride(from: 0, to: share, by: batch).flatMap { start in
      languages.flatMap { language -> [Job] in
        let numbers = start..<min(share, start + batch)
        let way = start / batch
        let tagged = Job.mutations(language, numbers, way: way)
        return way.isMultiple(of: 8) ? [tagged, .importedMutations(language, numbers)] : [tagged]
      }
    }
    let runs = LongRun.all.enumerated().flatMap { number, run -> [Job] in
      [
        .run(run, runLength, way: 0), .run(run, slowLength, way: 1 + number % 7),
        .importedRun(run, slowLength),
      ]
    }
    return mutated + runs
  }

  /// The mutations of a language from a number on, one by one.
  private static func again(_ words: [String]) -> [Job] {
    let numbers = words.dropFirst().compactMap { Int($0) }
    let first = numbers.first ?? 0
    let count = numbers.count > 1 ? numbers[1] : 1
    return (first..<first + max(1, count)).flatMap { number -> [Job] in
      let range = number..<number + 1
      return [
        .mutations(words[0], range, way: number / batch), .importedMutations(words[0], range),
      ]
    }
  }

  /// What is wrong with the answers, on all processor cores.
  private static func answers(to jobs: [Job]) -> AsyncStream<[String]> {
    let (stream, continuation) = AsyncStream.makeStream(of: [String].self)
    let readers = Job.Readers()
    let cores = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    Task {
      await withTaskGroup(of: Void.self) { group in
        for core in 0..<cores {
          group.addTask {
            for place in stride(from: core, to: jobs.count, by: cores) {
              continuation.yield(jobs[place].problems(readers))
            }
          }
        }
      }
      continuation.finish()
    }
    return stream
  }
}
