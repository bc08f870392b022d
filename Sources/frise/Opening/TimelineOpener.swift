import EDTF
import Glibc
import TimelineModel

/// Opens what the command line names, as one timeline.
struct TimelineOpener {
  /// What was opened, and what could not be.
  struct Opened {
    /// The timeline of all files that could be read; nil when none could.
    var timeline: Timeline?
    /// What is wrong with the others; it has been reported.
    var complaints: [Complaint] = []

    /// The exit status so far.
    var outcome: Outcome { complaints.isEmpty ? .done : .failed }
  }

  private let inputs: InputOptions
  private let commandNames: [String]

  /// Prepares to open files.
  ///
  /// - Parameter commandNames: the commands that a file's name may be misspelt from.
  init(_ inputs: InputOptions, commandNames: [String] = []) {
    self.inputs = inputs
    self.commandNames = commandNames
  }

  /// Opens the files, or the bundled timeline when there are none; what is wrong with a file is
  /// reported, and the others are still read.
  func open() throws(Complaint) -> Opened {
    if inputs.files.isEmpty { return Opened(timeline: try BundledTimeline.open()) }
    var opened = Opened()
    var timelines: [Timeline] = []
    for path in inputs.files {
      do {
        timelines.append(try read(InputFile(path: path)))
      } catch {
        let complaint = suggestingCommand(error, for: path)
        Console.report(complaint)
        opened.complaints.append(complaint)
      }
    }
    if !timelines.isEmpty { opened.timeline = Timeline.combining(timelines) }
    return opened
  }

  private func read(_ file: InputFile) throws(Complaint) -> Timeline {
    let timeline = try TimelineFile.read(file, file.bytes())
    if timeline.events.isEmpty { Console.note(.noEvent(file: file.displayName)) }
    return timeline
  }

  /// The complaint about a file that does not exist names the command that was perhaps meant.
  private func suggestingCommand(_ complaint: Complaint, for path: String) -> Complaint {
    guard case .unreadable(_, ENOENT) = complaint,
      let command = NearestWord.of(path, among: commandNames)
    else { return complaint }
    return .noFileNorCommand(name: path, nearestCommand: command)
  }
}
