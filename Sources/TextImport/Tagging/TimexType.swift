/// The types of TIMEX3 (TimeML 1.2.1).
public enum TimexType: String, Sendable, CaseIterable {
  case date = "DATE"
  case time = "TIME"
  case duration = "DURATION"
  case set = "SET"
}
