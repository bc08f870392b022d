extension PhraseDifferences {
  static let dutch = """
    # American order of month and day, or a day, month or year in digits that the press writes \
    otherwise
    nl-15 nl-101 nl-109 nl-118 nl-119 nl-203 nl-242 nl-243 nl-319 nl-356 nl-357 nl-358 nl-503
    nl-505 nl-508 nl-576 nl-641 nl-642 nl-646 nl-647 nl-649 nl-654 nl-675 nl-677 nl-678 nl-679
    nl-743 nl-795
    # “over twee weken”, “een maand geleden” as one exact day; ours is as coarse as the unit \
    counted in
    nl-51 nl-77 nl-160 nl-181 nl-499 nl-501
    # a vague number (enkele, een paar) as a fixed one
    nl-52 nl-53 nl-246 nl-247 nl-518 nl-614 nl-621
    # impossible or missing days are written 0001-01-01
    nl-71 nl-73 nl-176 nl-178 nl-217 nl-218
    # decades and years in words that no newspaper writes
    nl-89 nl-306 nl-313 nl-314 nl-325 nl-334 nl-635
    # two weekdays from now
    nl-104 nl-105 nl-206
    # “volgende vrijdag”, “vorige woensdag” as the weekday of the week after or before, not the \
    nearest one
    nl-143 nl-410 nl-602 nl-606 nl-619 nl-645 nl-650 nl-693 nl-796
    # a plain “de week”, “het jaar”, “mijn dag”, “het weekend” as the one of the reference
    nl-148 nl-149 nl-150 nl-156 nl-248 nl-250 nl-463 nl-464 nl-514 nl-629 nl-776
    # working days or the working week counted without the weekend
    nl-210 nl-786 nl-787
    # a month whose year the words leave open (this, next, last), or the year of another end
    nl-236 nl-557 nl-618 nl-708 nl-823
    # odd grammar, a typing error, or several things at once; read, no rule that the press needs
    nl-240 nl-241 nl-256 nl-322 nl-377 nl-527 nl-553 nl-564 nl-565 nl-566 nl-572 nl-622 nl-623
    nl-636
    # weekend without a tense: ours takes the one just past early in the week
    nl-251 nl-252 nl-253
    # begin, midden, eind as a part of the period in exact days; ours is the whole period with a \
    modifier
    nl-291 nl-292 nl-293 nl-294 nl-295 nl-296 nl-297 nl-298 nl-299 nl-341 nl-342 nl-343 nl-419
    nl-420 nl-421 nl-513 nl-575 nl-577 nl-578 nl-597 nl-598 nl-599 nl-727 nl-728 nl-729 nl-730
    nl-731 nl-732 nl-763 nl-764 nl-765 nl-766 nl-767 nl-782 nl-783 nl-784 nl-785
    # a range, an open end or “before” that leaves out the period named last; ours keeps it
    nl-330 nl-331 nl-332 nl-333 nl-365 nl-366 nl-367 nl-368 nl-369 nl-370 nl-371 nl-374 nl-375
    nl-376 nl-479 nl-480 nl-491 nl-504 nl-506 nl-507 nl-509 nl-510 nl-536 nl-538 nl-539 nl-540
    nl-541 nl-542 nl-543 nl-551 nl-552 nl-558 nl-630 nl-638 nl-639 nl-640 nl-666 nl-667 nl-668
    nl-714 nl-738 nl-746 nl-799 nl-818
    # decades as calendar decades; ours counts the years back or ahead
    nl-335 nl-336 nl-338
    # a length beginning at a date (“vanaf”, “sinds”, “in 3 jaar”), or a range of the future \
    with a vague start
    nl-339 nl-340 nl-628 nl-698
    # “binnen 5 dagen” as the stretch up to then; ours is its end
    nl-344 nl-345 nl-346 nl-347 nl-348 nl-349 nl-391 nl-454
    # more or less than so many units as an open range or as all days up to it
    nl-389 nl-390 nl-392 nl-393 nl-394 nl-481 nl-482 nl-483 nl-484 nl-528
    # later or earlier in a period as its half in exact days
    nl-472 nl-474 nl-476 nl-477 nl-587
    # feasts of one country, or with a changing rule
    nl-515 nl-516 nl-659
    # The verb is in the past, so the feast is the one just past
    nl-801
    """
}
