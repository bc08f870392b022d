import Testing

@testable import TimelineBrowser

/// The timeline screen.
@Suite struct TimelineScreenTests {
  @Test func `at 80 by 24 in English`() throws {
    var state = try BrowserState.fixture(.english, columns: 80, rows: 24)
    state.keys("down", "down", "down", "down", "down")
    expect(
      state,
      """
       frise · Fanal–Brume                                      10 events · 2 sources
       1 security 2 migration 3 defense 4 diplomacy 5 economy 6 energy 7 justice
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
       > 14–16 Apr  ● Working visit of eleven ministers …  P diplomacy +4           2
         15 Apr     ◐ Morvan names the lighthouses first   P diplomacy              1
         summer     ○ Liaison office opens                 S security M migration   1
       ── no date ───────────────────────────────────────────────────────────────────
         —          ● An old map hangs in the council ha…                           1
       ── again and again ───────────────────────────────────────────────────────────
       ──────────────────────────────────────────────────────────────────────────────
       14–16 April 2024 · relative: “du 14 au 16 avril”, from 17 April 2024
       “La visite de travail du 14 au 16 avril a réuni onze ministres”
       Fanal et Brume resserrent le… · French · published 17 April 2024  quote 1 of 2
       ↑↓ event  ↵ source  f filter  r search  t go to date  i why  F1 help  q quit
      """)
  }

  @Test func `at 80 by 24 in French`() throws {
    var state = try BrowserState.fixture(.french, columns: 80, rows: 24)
    state.keys("down", "down", "down", "down", "down")
    expect(
      state,
      """
       frise · Fanal–Brume                                  10 événements · 2 sources
       1 sécurité 2 migration 3 défense 4 diplomatie 5 économie 6 énergie 7 justice
       1987 ▂⋯6a⋯▂⋯23a⋯▂⋯5a⋯▂  ▂ ▄ ▂ 2024                          ▲ 14–16 avril 2024
       ── 1987 ──────────────────────────────────────────────────────────────────────
         1987         ● Military agreement                 D défense                1
       ── 1994 ──────────────────────────────────────────────────────── 7 ans après ─
         ~1994        ● Radio protocol                     C économie               1
       ── 2018 ─────────────────────────────────────────────────────── 24 ans après ─
         2018         · 412 keepers counted                S sécurité               1
       ── 2023 ──────────────────────────────────────────────────────── 5 ans après ─
         depuis nov.  ● Both islands talk again            P diplomatie J justice   1
       ── 2024 ─────────────────────────────────────────────────────── 3 mois après ─
         févr.        ● The admiral receives the command…  D défense                1
       > 14–16 avr.   ● Working visit of eleven minister…  P diplomatie +4          2
         15 avr.      ◐ Morvan names the lighthouses fir…  P diplomatie             1
         été          ○ Liaison office opens               S sécurité M migration   1
       ── sans date ─────────────────────────────────────────────────────────────────
         —            ● An old map hangs in the council …                           1
       ── récurrents ────────────────────────────────────────────────────────────────
       ──────────────────────────────────────────────────────────────────────────────
       14–16 avril 2024 · relative : « du 14 au 16 avril », référence 17 avril 2024
       « La visite de travail du 14 au 16 avril a réuni onze ministres »
       Fanal et Brume res… · français · publication : 17 avril 2024  citation 1 sur 2
       ↑↓ événement  ↵ source  f filtre  r recherche  t date  F1 aide  q quitter
      """)
  }

  @Test func `at 120 by 40 in English the source stands at the right`() throws {
    var state = try BrowserState.fixture(.english, columns: 120, rows: 40)
    state.keys("down", "down", "down", "down", "down")
    expect(
      state,
      """
       frise · Fanal–Brume                                                                              10 events · 2 sources
       1 security   2 migration   3 defense   4 diplomacy   5 economy   6 energy   7 justice
       1987 ▂⋯6y⋯▂⋯23y⋯▂⋯5y⋯▂  ▂ ▄ ▂ 2024                                                                  ▲ 14–16 April 2024
       ── 1987 ────────────────────────────────────────────────────────────── │ 14–16 April 2024 · relative: “du 14 au 16
         1987       ● Military agreement                   D defense        1 │ avril”, from 17 April 2024
       ── 1994 ───────────────────────────────────────────────── 7 years on ─ │
         ~1994      ● Radio protocol                       C economy        1 │ Fanal et Brume resserrent leurs liens
       ── 2018 ──────────────────────────────────────────────── 24 years on ─ │ Le Courrier du détroit · published 17 April
         2018       · 412 keepers counted                  S security       1 │ 2024 · French · quote 1 of 2
       ── 2023 ───────────────────────────────────────────────── 5 years on ─ │
         since Nov  ● Both islands talk again              P diplomacy +1   1 │ Fanal et Brume resserrent leurs liens
       ── 2024 ──────────────────────────────────────────────── 3 months on ─ │
         Feb        ● The admiral receives the commander…  D defense        1 │ Le gouvernement de Fanal remercie Brume pour
       > 14–16 Apr  ● Working visit of eleven ministers …  P diplomacy +4   2 │ son accueil. La visite de travail du 14 au 16
         15 Apr     ◐ Morvan names the lighthouses first   P diplomacy      1 │ avril a réuni onze ministres ; elle portait
         summer     ○ Liaison office opens                 S security +1    1 │ sur les phares, le sel et la surveillance du
       ── no date ─────────────────────────────────────────────────────────── │ détroit.
         —          ● An old map hangs in the council ha…                   1 │
       ── again and again ─────────────────────────────────────────────────── │ « Notre objectif est clair : rapprocher nos
         every year ↻ Joint commission meets               D defense        1 │ deux îles », a déclaré Aline Morvan. Que
                                                                              │ restait-il à dire ? Presque rien !
                                                                              │
                                                                              │ En février dernier, l’amiral Tess Quilleau a
                                                                              │ reçu le commandant de Brume au fort de
                                                                              │ Kerval. Les relations militaires reposent sur
                                                                              │ un accord de 1987, puis sur un protocole
                                                                              │ signé vers 1994.
                                                                              │
                                                                              │ Chaque année, la commission mixte se réunit à
                                                                              │ Fanal ou à Brume. Un bureau de liaison
                                                                              │ ouvrira l’été prochain, selon le ministère ;
                                                                              │ il comptera douze agents.
                                                                              │
                                                                              │ Une vieille carte du détroit pend encore dans
                                                                              │ la salle du conseil.
                                                                              │
                                                                              │
                                                                              │
                                                                              │
       ↑↓ event  ↵ source  f filter  r search  t go to date  i why  d details  s sources  F1 help  q quit
      """)
  }

  @Test func `at 120 by 40 in French the source stands at the right`() throws {
    var state = try BrowserState.fixture(.french, columns: 120, rows: 40)
    state.keys("down", "down", "down", "down", "down", "down")
    expect(
      state,
      """
       frise · Fanal–Brume                                                                          10 événements · 2 sources
       1 sécurité   2 migration   3 défense   4 diplomatie   5 économie   6 énergie   7 justice
       1987 ▂⋯6a⋯▂⋯23a⋯▂⋯5a⋯▂  ▂ ▄ ▂ 2024                                                                     ▲ 15 avril 2024
       ── 1987 ────────────────────────────────────────────────────────────── │ 15 avril 2024 · explicite : « 15 April 2024 »
         1987         ● Military agreement                 D défense        1 │
       ── 1994 ──────────────────────────────────────────────── 7 ans après ─ │ Talks between Fanal and Brume resume
         ~1994        ● Radio protocol                     C économie       1 │ Strait Gazette · publication : avril 2024 ·
       ── 2018 ─────────────────────────────────────────────── 24 ans après ─ │ anglais · citation 1 sur 1
         2018         · 412 keepers counted                S sécurité       1 │
       ── 2023 ──────────────────────────────────────────────── 5 ans après ─ │ Talks between Fanal and Brume resume
         depuis nov.  ● Both islands talk again            P diplomatie +1  1 │
       ── 2024 ─────────────────────────────────────────────── 3 mois après ─ │ Since last November both islands have been
         févr.        ● The admiral receives the command…  D défense        1 │ talking again. “We start with the
         14–16 avr.   ● Working visit of eleven minister…  P diplomatie +4  2 │ lighthouses,” said Aline Morvan on 15 April
       > 15 avr.      ◐ Morvan names the lighthouses fir…  P diplomatie     1 │ 2024. In 2018 the coast guard of Brume
         été          ○ Liaison office opens               S sécurité +1    1 │ counted 412 keepers.
       ── sans date ───────────────────────────────────────────────────────── │
         —            ● An old map hangs in the council …                   1 │
       ── récurrents ──────────────────────────────────────────────────────── │
         chaque année ↻ Joint commission meets             D défense        1 │
                                                                              │
                                                                              │
                                                                              │
                                                                              │
                                                                              │
                                                                              │
                                                                              │
                                                                              │
                                                                              │
                                                                              │
                                                                              │
                                                                              │
                                                                              │
                                                                              │
                                                                              │
                                                                              │
                                                                              │
                                                                              │
                                                                              │
       ↑↓ événement  ↵ source  f filtre  r recherche  t date  i pourquoi  d détails  s sources  F1 aide  q quitter
      """)
  }

  @Test func `at 40 by 10 in English`() throws {
    var state = try BrowserState.fixture(.english, columns: 40, rows: 10)
    state.keys("down", "down", "down", "down", "down")
    expect(
      state,
      """
       frise · Fanal–Brume
       1 S 2 M 3 D 4 P 5 C 6 N 7 J
       ── 2023 ───────────────── 5 years on ─
         since Nov  ● Both islands …  PJ    1
       ── 2024 ──────────────── 3 months on ─
         Feb        ● The admiral r…  D     1
       > 14–16 Apr  ● Working visit…  PCN…  2
         15 Apr     ◐ Morvan names …  P     1
         summer     ○ Liaison offic…  SM    1
       ↑↓ event  ↵ source  F1 help  q quit
      """)
  }

  @Test func `at 40 by 10 in French`() throws {
    var state = try BrowserState.fixture(.french, columns: 40, rows: 10)
    state.keys("down", "down", "down", "down", "down")
    expect(
      state,
      """
       frise · Fanal–Brume
       1 S 2 M 3 D 4 P 5 C 6 N 7 J
       ── 2023 ──────────────── 5 ans après ─
         depuis nov.  ● Both island…  PJ    1
       ── 2024 ─────────────── 3 mois après ─
         févr.        ● The admiral…  D     1
       > 14–16 avr.   ● Working vis…  PCN…  2
         15 avr.      ◐ Morvan name…  P     1
         été          ○ Liaison off…  SM    1
       ↑↓ événement  F1 aide  q quitter
      """)
  }

  @Test func `at 20 by 4, the smallest with a list`() throws {
    var state = try BrowserState.fixture(.english, columns: 20, rows: 4)
    state.keys("down")
    expect(
      state,
      """
       frise · Fanal–Bru…
       ── 1994 ──────────
       > ~1994  ● Radio…
       F1 help  q quit
      """)
  }

  @Test func `below that there is one line`() throws {
    var state = try BrowserState.fixture(.english, columns: 40, rows: 3)
    state.keys("down")
    expect(
      state,
      """
      > ~1994 Radio protocol


      """)
  }

  @Test func `at 1 by 1 in English`() throws {
    let state = try BrowserState.fixture(.english, columns: 1, rows: 1)
    expect(
      state,
      """
      …
      """)
  }

  @Test func `at 1 by 1 in French`() throws {
    let state = try BrowserState.fixture(.french, columns: 1, rows: 1)
    expect(
      state,
      """
      …
      """)
  }

  @Test func `in ASCII`() throws {
    var state = try BrowserState.fixture(.english, columns: 80, rows: 24, ascii: true)
    state.keys("down", "down", "down")
    expect(
      state,
      """
       frise · Fanal–Brume                                      10 events · 2 sources
       1 security 2 migration 3 defense 4 diplomacy 5 economy 6 energy 7 justice
       1987 ._6y_._23y_._5y_.  . : . 2024                       ^ since November 2023
       -- 1987 ----------------------------------------------------------------------
         1987       * Military agreement                   D defense                1
       -- 1994 --------------------------------------------------------- 7 years on -
         ~1994      * Radio protocol                       C economy                1
       -- 2018 -------------------------------------------------------- 24 years on -
         2018       . 412 keepers counted                  S security               1
       -- 2023 --------------------------------------------------------- 5 years on -
       > since Nov  * Both islands talk again              P diplomacy J justice    1
       -- 2024 -------------------------------------------------------- 3 months on -
         Feb        * The admiral receives the commander…  D defense                1
         14–16 Apr  * Working visit of eleven ministers …  P diplomacy +4           2
         15 Apr     " Morvan names the lighthouses first   P diplomacy              1
         summer     o Liaison office opens                 S security M migration   1
       -- no date -------------------------------------------------------------------
         —          * An old map hangs in the council ha…                           1
       -- again and again -----------------------------------------------------------
       ------------------------------------------------------------------------------
       since November 2023 · relative: “since last November”, from 17 April 2024
       “Since last November both islands have been talking again.”
       Talks between Fanal and Brume … · English · published April 2024  quote 1 of 1
       Up Down event  Enter source  f filter  r search  t go to date  F1 help  q quit
      """)
  }
}
