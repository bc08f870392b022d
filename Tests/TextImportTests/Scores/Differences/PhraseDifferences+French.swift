extension PhraseDifferences {
  static let french = """
    # No length is an exact day in our design: “in three years” is the year.
    fr-65
    # A word that no sensible reader takes for a date, or wrong grammar that no other text has \
    (a weekday in three letters behind a bar, “août seconde”, a full stop inside “octobre. 2” or \
    “septembre.16”).
    fr-6 fr-24 fr-47 fr-78
    # “Le weekend” without “ce” is every weekend in the press.
    fr-99
    # Dates in digits alone or digits with a month that the rules of all languages leave open; \
    they are not of this file (2015-3, 2015.3, 2016 / 11, 2016 - 11, 2 4 2009, 18 08 78, \
    septembre-2020-23).
    fr-81 fr-112 fr-113 fr-121 fr-123 fr-138 fr-154 fr-157 fr-164
    """
}
