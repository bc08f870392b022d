extension PhraseDifferences {
  static let german = """
    # The nearest year is taken unless a weekday chooses one; here the weekday fits 2018 and the \
    gold holds the nearest years, in which it does not fit.
    de-8
    # A year of two digits more than ten years ahead is read as past.
    de-20
    # “Letzten September” said in November is the one just past; the gold wants that of the year \
    before.
    de-37 de-49
    # A vague count has no days; the gold takes “paar” as three.
    de-53
    # Said on a Monday without a tense, “dieses Wochenende” is the one just past.
    de-55
    # The gold cuts “ab Ende 1989” to September to December, or lets “ab” out; ours is open from \
    the year with the modifier END.
    de-79 de-105
    # “bis März 2008” is open and keeps March; the gold ends it on 1 March, or has the closed \
    month.
    de-80 de-106
    # Both of the two above.
    de-108
    # “unter der Woche”, working weeks and working days: Monday to Friday is no unit of ours, \
    and the words are mostly said of every week.
    de-97 de-110 de-111 de-112
    # “nächsten Donnerstag” is the next one that comes, not that of next week, and a range \
    includes its last day.
    de-99
    # “vor dem Wochenende” keeps the weekend as its end; the gold ends it on the Saturday.
    de-101
    # “Ende des Monats” is the month with the modifier END, not its second half.
    de-104
    # Weltkindertag is 20 September in Germany and 1 June elsewhere; not in the list of feasts.
    de-142
    # Early, later in the year after the period: the gold takes exact halves; ours is the year.
    de-147 de-150 de-151
    # An abbreviation of a unit (Tg.) that the press does not use.
    de-149
    # A bare “das Jahr” is no date in the press.
    de-157
    # “des Jahres” after a title (film of the year) counts in TimeML only.
    de-162
    # A feast that hangs on Advent Sunday cannot be written (the last Sunday before Advent).
    de-165
    # “vor 2000” keeps the year as its end, “von 2010 bis 2018” includes 2018.
    de-168
    # Ordinal word with a slash and a month number, not written anywhere.
    de-177
    """
}
