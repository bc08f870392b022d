extension PhraseDifferences {
  static let arabic = """
    # The case takes a length counted from today as one exact day or as the days up to it; the \
    design reckons at the grain of the unit.
    ar-59 ar-88 ar-163 ar-164 ar-227 ar-228 ar-129
    # The case gives a vague number of days or months (a few) an exact count; the design leaves \
    it without a calendar value.
    ar-60 ar-61 ar-131
    # Beginning, middle or end of a week, month or year is cut into exact days; the design keeps \
    the period with START, MID or END.
    ar-178 ar-179 ar-180 ar-181 ar-182 ar-183 ar-229 ar-232 ar-233 ar-234
    # Next Sunday said on Monday is taken as the Sunday after that, next week as its first half, \
    the following month or year as the one after the next.
    ar-42 ar-215 ar-216 ar-231
    # A range is taken to leave out its last year.
    ar-218 ar-219 ar-220 ar-221 ar-222
    # The last or next decades are taken as whole calendar decades; the engine counts years from \
    the day.
    ar-223 ar-224 ar-226
    # A weekend without a future cue early in the week, or the end of the week taken as the rest \
    of it or as late in it; the design reads the weekend.
    ar-135 ar-136 ar-137 ar-149 ar-152 ar-230
    # Later this week, month or year is taken as its second half or as from tomorrow; the design \
    reads from today to its end.
    ar-175 ar-176 ar-177
    # September is taken as this year's although it is past and the sentence looks ahead, or \
    last September as that of the year before.
    ar-119 ar-242
    # A year is taken as a decade, or a decade is the one of the 2010s though it was already \
    running.
    ar-194 ar-195 ar-202 ar-203 ar-204
    # Impossible days and weeks that the design does not make up (0001-01-01), or weeks not \
    counted by their Thursday.
    ar-82 ar-84 ar-121
    # Bare numbers with a point, a hyphen or a slash, month first or without other words: \
    decimals, scores and fractions in the press.
    ar-12 ar-14 ar-15 ar-18 ar-21 ar-22 ar-125 ar-245 ar-243
    # A bare number, or a bare ordinal, after a preposition as a day of the month: in the press \
    it is a count or a rank.
    ar-1 ar-62 ar-63 ar-64 ar-65 ar-66 ar-67 ar-68 ar-69 ar-70 ar-71 ar-78
    # Machine-translated wording that no writer of Arabic would use (my day, my week, week \
    misspelt, month 16 for year 2016, a length whose first part has no number).
    ar-55 ar-93 ar-124 ar-132 ar-134
    # A year in words by its two halves without the word year: too close to two counts side by \
    side.
    ar-209
    # “The seventies of the nineteenth century” is taken as the 1970s; the file reads the 1870s.
    ar-201
    """
}
