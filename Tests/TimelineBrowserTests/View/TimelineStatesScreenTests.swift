import Testing

@testable import TimelineBrowser

/// The timeline screen under a filter, a search, a prompt.
@Suite struct TimelineStatesScreenTests {
  @Test func `a filter says what it asks for and how much is left`() throws {
    var state = try BrowserState.fixture(.english, columns: 80, rows: 24)
    state.keys("1", "2")
    expect(
      state,
      """
       frise · Fanal–Brume                                      10 events · 2 sources
       filter: S security or M migration                     3 of 10 shown · c clears
       2018 ▂⋯6y⋯▂ ▂ 2024                                                      ▲ 2018
       ── 2018 ──────────────────────────────────────────────────────────────────────
       > 2018       · 412 keepers counted                  S security               1
       ── 2024 ───────────────────────────────────────────────────────── 6 years on ─
         14–16 Apr  ● Working visit of eleven ministers …  P diplomacy +4           2
         summer     ○ Liaison office opens                 S security M migration   1











       ──────────────────────────────────────────────────────────────────────────────
       2018 · explicit: “2018”
       “In 2018 the coast guard of Brume counted 412 keepers.”
       Talks between Fanal and Brume … · English · published April 2024  quote 1 of 1
       ↑↓ event  ↵ source  f filter  r search  t go to date  i why  F1 help  q quit
      """)
  }

  @Test func `a filter of kinds shows their marks`() throws {
    var state = try BrowserState.fixture(.french, columns: 80, rows: 24)
    state.keys(
      "f", "down", "down", "down", "down", "down", "down", "down", "space", "down", "space", "left")
    expect(
      state,
      """
       frise · Fanal–Brume                                  10 événements · 2 sources
       filtre : type ● ◐                                 7 sur 10 affichés · c efface
       1987 ▂⋯6a⋯▂⋯29a⋯▂  ▂ ▄ 2024                                             ▲ 1987
       ── 1987 ──────────────────────────────────────────────────────────────────────
       > 1987         ● Military agreement                 D défense                1
       ── 1994 ──────────────────────────────────────────────────────── 7 ans après ─
         ~1994        ● Radio protocol                     C économie               1
       ── 2023 ─────────────────────────────────────────────────────── 29 ans après ─
         depuis nov.  ● Both islands talk again            P diplomatie J justice   1
       ── 2024 ─────────────────────────────────────────────────────── 3 mois après ─
         févr.        ● The admiral receives the command…  D défense                1
         14–16 avr.   ● Working visit of eleven minister…  P diplomatie +4          2
         15 avr.      ◐ Morvan names the lighthouses fir…  P diplomatie             1
       ── sans date ─────────────────────────────────────────────────────────────────
         —            ● An old map hangs in the council …                           1




       ──────────────────────────────────────────────────────────────────────────────
       1987 · explicite : « 1987 »
       « un accord de 1987 »
       Fanal et Brume res… · français · publication : 17 avril 2024  citation 1 sur 1
       ↑↓ événement  ↵ source  f filtre  r recherche  t date  F1 aide  q quitter
      """)
  }

  @Test func `a filter that hides everything says how to undo it`() throws {
    var state = try BrowserState.fixture(.french, columns: 80, rows: 16)
    state.keys("7", "f", "end", "up", "space", "left")
    expect(
      state,
      """
       frise · Fanal–Brume                                  10 événements · 2 sources
       filtre : J justice · type ↻                       0 sur 10 affichés · c efface


         Le filtre masque les 10 événements.
         c les affiche tous de nouveau.









       f filtre  r recherche  t date  s sources  F1 aide  q quitter
      """)
  }

  @Test func `a search marks what it found`() throws {
    var state = try BrowserState.fixture(.english, columns: 80, rows: 24)
    state.keys("r")
    state.write("morvan")
    state.keys("enter")
    expect(
      state,
      """
       frise · Fanal–Brume                                      10 events · 2 sources
       search: “morvan” * 2 events
       1987 ▂⋯6y⋯▂⋯23y⋯▂⋯5y⋯▂  ▂ ▄ ▂ 2024                          ▲ 14–16 April 2024
       ── 1987 ──────────────────────────────────────────────────────────────────────
         1987       ● Military agreement                   D defense                1
       ── 1994 ───────────────────────────────────────────────────────── 7 years on ─
         ~1994      ● Radio protocol                       C economy                1
       ── 2018 ──────────────────────────────────────────────────────── 24 years on ─
         2018       · 412 keepers counted                  S security               1
       ── 2023 ───────────────────────────────────────────────────────── 5 years on ─
         since Nov  ● Both islands talk again              P diplomacy J justice    1
       ── 2024 ──────────────────────────────────────────────────────── 3 months on ─
         Feb        ● The admiral receives the commander…  D defense                1
       >*14–16 Apr  ● Working visit of eleven ministers …  P diplomacy +4           2
        *15 Apr     ◐ Morvan names the lighthouses first   P diplomacy              1
         summer     ○ Liaison office opens                 S security M migration   1
       ── no date ───────────────────────────────────────────────────────────────────
         —          ● An old map hangs in the council ha…                           1
       ── again and again ───────────────────────────────────────────────────────────
       ──────────────────────────────────────────────────────────────────────────────
       14–16 April 2024 · relative: “du 14 au 16 avril”, from 17 April 2024
       “La visite de travail du 14 au 16 avril a réuni onze ministres”
       Fanal et Brume resserrent le… · French · published 17 April 2024  quote 1 of 2
       ↑↓ event  ↵ source  n b hits  ← end search  f filter  F1 help  q quit
      """)
  }

  @Test func `a date being typed`() throws {
    var state = try BrowserState.fixture(.french, columns: 40, rows: 10)
    state.keys("t")
    state.write("14 avril")
    expect(
      state,
      """
       frise · Fanal–Brume
       1 S 2 M 3 D 4 P 5 C 6 N 7 J
       ── 1987 ──────────────────────────────
       > 1987         ● Military ag…  D     1
       ── 1994 ──────────────── 7 ans après ─
         ~1994        ● Radio proto…  C     1
       ── 2018 ─────────────── 24 ans après ─
         2018         · 412 keepers…  S     1
       ── 2023 ──────────────── 5 ans après ─
       aller à la date : 14 avril
      """)
  }
}
