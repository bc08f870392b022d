extension PhraseDifferences {
  static let spanish = """
    # The gold ends a range of years or months where its last year or month begins; the design \
    counts the last one in.
    es-239 es-240 es-244 es-353 es-354 es-440 es-453 es-454 es-458 es-461 es-504 es-287 es-288
    es-506 es-507 es-508 es-510 es-522 es-523 es-537 es-603 es-604 es-748 es-528
    # The gold takes “in two weeks”, “two months ago” as one exact day; the design keeps the \
    unit counted in, and “en dos años” is a length.
    es-391 es-513 es-514 es-769 es-770 es-772 es-773 es-593
    # The gold takes “dentro de tres años” as the whole stretch from now to then; the design \
    gives the year itself.
    es-260 es-390 es-314
    # The gold cuts “a principios, a finales, los primeros días, más tarde” of a period to a \
    half or third of it; the design gives the whole period and the modifier.
    es-198 es-201 es-202 es-419 es-549 es-550 es-551 es-561 es-693 es-694 es-696 es-726 es-729
    es-730
    # Early in the week the design takes “el fin de semana” without a future tense as the one \
    just past.
    es-152 es-153 es-169
    # The gold ends “antes de 2018” on 1 January 2018; the design keeps the year named as the \
    end.
    es-417 es-644
    # “Hace más de tres días” and the like open an interval in the gold; the design gives the \
    day with the modifier.
    es-313 es-430
    # “El próximo domingo” said on a Monday is the Sunday after the next one in the gold; \
    likewise “el viernes siguiente”, “el lunes anterior”.
    es-66 es-577 es-542
    # The gold counts decades of the calendar for “el último decenio”, ten years back in the \
    design.
    es-246 es-799
    # The gold lets a counted stretch begin on the day of the reference; the design on the day \
    after.
    es-263
    # Working days: the design has no calendar of them.
    es-485 es-486 es-487
    # Month before day, or marks mixed: no Spanish order of a date.
    es-12 es-13 es-19 es-20 es-54 es-102 es-273 es-281 es-282 es-743 es-756 es-757 es-758 es-761
    es-706 es-548
    # Misspelled or mistranslated words (anos, medianos, dos cientos, cuarto and cuatrimestre \
    for a quarter, Mi for Wednesday, tan tarde como).
    es-221 es-571 es-698 es-234 es-183 es-184 es-94 es-484 es-495 es-598 es-597
    # “Los viernes” is a set and no date.
    es-31
    # “El último día” is yesterday in the gold; a last day by itself is no date in the press.
    es-47 es-48
    # “Del mes”, “del día”, “de la semana” by themselves name no period in the press (socio del \
    mes).
    es-149 es-403 es-405
    # Days in words of chat that would take too much elsewhere (17 del 11, década dos mil diez, \
    mes de 16 de septiembre).
    es-74 es-142 es-223
    # Weekday abbreviations without a date beside them are too short to be sure of.
    es-552
    # Independence day differs from country to country.
    es-471
    # The weekday chooses the year in the design where day and weekday disagree with the nearest \
    one.
    es-606 es-610
    # The year of a numeric range is that of the nearest start in the design.
    es-516
    # A range whose first end is a weekday counted in a month, up to a year: no rule yet.
    es-295
    # “El año anterior de 2015” is broken Spanish.
    es-740
    # “Antes del trigésimo primer día del mes”: no open end for a counted day yet.
    es-666
    # Two days that follow each other are one stretch in the design; the gold counts each.
    es-489
    """
}
