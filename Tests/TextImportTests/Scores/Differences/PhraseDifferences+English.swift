extension PhraseDifferences {
  static let english = """
    # Digit-only forms that the shared rules own or that are no date in English press.
    en-23 en-117 en-158 en-295 en-296 en-298 en-299 en-526 en-584 en-591 en-619 en-759 en-763
    en-806 en-840
    # The gold reads “next Sunday” or “next Friday” said in the same week as the one a week \
    later.
    en-45 en-356 en-554
    # “the last day” has no day of its own.
    en-50 en-51
    # The gold reads “in two weeks/years”, “few months ago”, “a fortnight later” as one exact \
    day.
    en-63 en-64 en-163 en-433 en-571
    # Wording of chat (“the thirty”, “two monday later”) or a vague count without an article, \
    which stays vague.
    en-74 en-121 en-771
    # An ordinal and a weekday without a month is too open in the press to be dated in the month \
    of the reference.
    en-82 en-83
    # The gold gives impossible days as 0001-01-01.
    en-85 en-87 en-133
    # “the weekend” early in the week is the one just past in the press; “my week”, “weekend” \
    alone are chat.
    en-166 en-167 en-169 en-717
    # The gold cuts “early, mid, late, beginning, end” of a week, month or year at days of its \
    own; we keep the whole period and the modifier.
    en-217 en-219 en-220 en-221 en-270 en-271 en-272 en-274 en-275 en-370 en-525 en-527 en-550
    en-551 en-671 en-672 en-704 en-707
    # The gold ends a range of months, quarters or years before its last one (May to September \
    ends on 31 August, 2014-2018 on 31 December 2017); we count the last one in.
    en-260 en-262 en-306 en-307 en-316 en-415 en-439 en-441 en-442 en-443 en-444 en-484 en-490
    en-491 en-501 en-580 en-582 en-608 en-609 en-610 en-777 en-839
    # The gold counts decades as those of the calendar.
    en-264
    # The words state two dates that the gold joins by a rule of its own (a weekday after a \
    length, a base that lies years away).
    en-315 en-318 en-333 en-417 en-452 en-520 en-742 en-818 en-820 en-821 en-853
    # Lengths with “more than / less than” before a date are read by the gold as open intervals; \
    we keep the day and the modifier.
    en-336 en-337 en-338
    # “within N months” is a length in our design, not an interval.
    en-395
    # “before/after” a period: the gold leaves the named one out or in otherwise than our \
    design.
    en-414 en-573
    # Business days and comparisons (“greater than 2012”) are not reckoned.
    en-467 en-476
    # The gold expects nothing where we take the year out of a wrong date or a telephone number.
    en-567
    # Abbreviations and glued forms of chat.
    en-596 en-756
    # Two days that follow each other are one stretch in our output; the gold keeps them apart.
    en-469
    # “year” with fewer than four digits and no article is a form at school in the press.
    en-232
    """
}
