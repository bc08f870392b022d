import EDTF
import Testing

@testable import TextImport

/// A small language of its own, so that what the engine can do is tested apart from any language's rules.
enum TestLanguage {
  static let tagger = DocumentTagger(languageFiles: ["xx": text])

  /// The expressions of a text published on 7 November 2016, a Monday.
  static func expressions(
    _ text: String, published: String = "2016-11-07", style: TaggingStyle = .chronology
  ) throws -> [TemporalExpression] {
    try tagger.tag(
      TaggingRequest(
        utf8: Array(text.utf8), language: "xx", published: EDTFValue(published), style: style)
    ).expressions
  }

  /// The EDTF values of a text's expressions, `-` where there is none.
  static func values(_ text: String, published: String = "2016-11-07") throws -> [String] {
    try expressions(text, published: published).map { $0.edtf?.description ?? "-" }
  }

  private static let text = """
    [language]
    code: xx
    name: Test

    [settings]
    past-endings: ed

    [words not-past]
    hundred

    [words passive]
    be

    [words future-cue]
    will

    [words month joined al- pre]
    1: january
    3: march
    7: july
    8: august
    9: september
    10: october
    12: december

    [words weekday]
    1: monday
    2: tuesday
    4: thursday
    5: friday
    7: sunday

    [words season]
    21: spring
    22: summer
    24: winter

    [words unit]
    second: seconds
    minute: minutes
    hour: hour, hours
    day: day, days
    week: week, weeks
    weekend: weekend
    fortnight: fortnight
    month: month, months
    quarter: quarter, quarters
    half: half
    year: year, years
    decade: decade
    season: season

    [words shift]
    last: last, past
    this: this
    next: next
    next-but-one: overnext
    last-but-one: forelast

    [words ordinal]
    1: first
    2: second
    3: third
    4: fourth
    5: fifth
    9: ninth

    [words nth]
    -1: final

    [words number]
    0: zero
    1: one
    2: two
    3: three
    10: ten
    19: nineteen
    20: twenty
    70: seventy
    8: eight
    100: hundred
    1000: thousand

    [words number-joiner]
    and

    [words day-offset]
    -1: yesterday
    0: today
    1: tomorrow

    [words eve]
    -1: eve
    1: morrow

    [words now]
    PRESENT_REF: now

    [words part]
    NI: nightly
    MI: noonish
    MO: early

    [words portion]
    rest: rest
    earlier: earlier
    to-date: sofar

    [words holiday]
    1225: christmas
    11-4-4: thanksgiving
    2979: advent
    5-1-last: memorial

    [phrase period]
    match: <month> [<year>] | <year> | <shift> <unit> | the <unit> | <season> <year>

    [phrase date]
    match: <day> <month> [<year>] | <day-offset> | <vague=now> | <shift> <unit> | <month> [<year>] | <weekday> | christmas <holiday>

    [rule piece]
    match: {(<nth=ordinal> | <nth>) (<piece=unit> | <weekday>) [of $period]}
    match: {(<nth=ordinal> | <nth>) <pieces=count> <piece=unit> of $period}
    value: nth

    [rule counted-before]
    match: {<count> <unit> [and <more-count=count> <more-unit=unit>]} before {$date}
    match: {<day-offset=eve> of} {$date}
    value: shifted direction=past

    [rule feast-shift]
    match: {<count> <unit>} before {<holiday> [<year>]}
    value: shifted direction=past

    [rule weekday-of-week]
    match: {<weekday> of <shift> <unit>}
    value: period

    [rule span]
    match: {<shift> <count> <unit>}
    value: duration

    [rule length]
    match: {<count> <unit> [and <more-count=count> <more-unit=unit>]}
    value: duration

    [rule portion]
    match: {<portion> of <shift> <unit>}
    value: period

    [rule period]
    match: {<shift> <unit>}
    value: period

    [rule week-of]
    match: {week of <day> <month> [<year>]}
    value: calendar widen=week

    [rule ago]
    match: {[<third-count=count> <third-unit=unit>] [<more-count=count> <more-unit=unit> and] <count> <unit> ago}
    value: offset direction=past

    [rule range]
    match: from {$date} to {$date}
    match: from {<day>} to {<day> of <shift> <unit>}
    match: {<shift> <unit> <weekday>} to {<weekday>}
    match: from {<shift> <weekday>} to {<weekday>}
    value: range

    [rule after]
    match: after {<day> <month> <year>}
    match: after {<month> <year>}
    match: after {<year>}
    value: calendar open=after

    [rule feast]
    match: {<holiday> <year>}
    value: calendar

    [rule words-of-numbers]
    match: {<day-words> <month> <year-words>}
    match: {in <year-words>}
    value: calendar

    [rule lengths]
    match: between {<count>} and {<count> <unit>}
    value: lengths

    [rule piece-of-year]
    match: the {<nth=ordinal> <pieces=count> <piece=unit>} of {<year>}
    value: nth

    [rule later]
    match: {<count> <unit> later}
    match: {<count> <unit>} after that
    value: offset direction=future anchor=previous timeml-length

    [rule every-summer]
    match: in {<season>}
    match: {<part>} hours
    value: calendar yearless extent-only

    [rule feast-weekend]
    match: {<holiday> weekend <year>}
    value: calendar widen=weekend

    [rule years]
    match: in {<year>} - {<short-year>}
    match: in {<quarter=ordinal>} and {<quarter=ordinal> quarter of <year>}
    value: range

    [rule clock]
    match: at {<clock-digits>} hours
    value: calendar extent-only

    [rule same-period]
    match: a {year before}
    value: period unit=year shift=last anchor=same-period

    [rule weekday-alone]
    match: on {[<shift>] <weekday> [<day>]}
    value: calendar extent-only

    [rule day-of-that-month]
    match: that {<day>}
    value: calendar anchor=previous extent-only

    [rule since]
    match: since {<month>}
    value: calendar open=since looks-back

    [rule by]
    match: by {<month>}
    value: calendar looks-ahead

    [rule century-before]
    match: {<century=ordinal> century bc}
    value: calendar era=bc

    [rule half-years-ago]
    match: {<count> (and) half <unit> ago}
    value: offset direction=past half=1

    [rule after-weekend]
    match: after the {<unit>}
    value: period open=after

    [rule bare-days]
    match: from {<day>} until {<day>}
    value: range

    [rule day-offset]
    match: {<day-offset>}
    value: offset

    [rule night]
    match: at {<part>}
    value: calendar anchor=previous extent-only

    [rule not-july]
    match: -before(july) {<month> then}
    value: calendar extent-only

    [rule days]
    match: on {<day>} , {<day>} and {<day> <month> [<year>]}
    match: on {<day>} , {<day>} , {<day>} and {<day> <month> [<year>]}
    match: on {<month> <day>} , {<day>} and {<day>}
    match: in {<year>} and {<year>}
    value: list

    [rule said-before]
    match: {following <month>}
    match: {following <season>}
    value: calendar shift=next anchor=previous

    [rule month-before]
    match: {previous <unit>}
    value: period shift=last anchor=previous

    [rule day-and-month]
    match: dated {<day> <month>}
    value: calendar extent-only

    [rule year-alone]
    match: anno {<year>}
    value: calendar extent-only

    [rule decade-alone]
    match: the {<decade> s}
    value: calendar extent-only

    [rule clock-of-part]
    match: {<hour> o'clock <part>}
    value: calendar

    [rule half-unit]
    match: {half <unit>}
    value: duration half=1

    [rule decimal-length]
    match: {<count> <unit> long}
    value: duration

    [rule weekend]
    match: {the weekend}
    value: period unit=weekend shift=this

    [rule day-number]
    match: the {<day>} day
    value: calendar extent-only

    [rule after-season]
    match: after {<season> <year>}
    value: calendar open=after

    [rule shifted-month]
    match: {<shift> <month>}
    value: calendar
    """
}
