import Testing

@testable import TextImport
@testable import TimelineBrowser

@Suite("The steps of a reckoning") struct ReckoningStepTests {
  @Test("have words for the screen, each of them", arguments: ReckoningStep.allCases)
  func words(_ step: ReckoningStep) {
    #expect(TraceSteps.word(step.rawValue) != nil)
  }
}
