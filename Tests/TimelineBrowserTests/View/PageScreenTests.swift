import Testing

@testable import TimelineBrowser

/// Filter panel, sources, details, why this date, help.
@Suite struct PageScreenTests {
  @Test func `the filter panel`() throws {
    var state = try BrowserState.fixture(.french, columns: 80, rows: 18)
    state.keys("3", "f", "down")
    expect(
      state,
      """
       Filtre                                                       3 sur 10 affichés
       ──────────────────────────────────────────────────────────────────────────────
         [ ] 1 S sécurité                       3
       > [ ] 2 M migration                      2
         [x] 3 D défense                        3
         [ ] 4 P diplomatie                     3
         [ ] 5 C économie                       2
         [ ] 6 N énergie                        1
         [ ] 7 J justice                        1
         [ ]   ● a eu lieu                      2
         [ ]   ◐ déclaré                        0
         [ ]   ○ prévu                          0
         [ ]   · référence                      0
         [ ]   ↻ récurrent                      1
         [ ]     masqués compris                0


       ↑↓ choisir  Espace changer  c efface  ← retour  F1 aide
      """)
  }

  @Test func `the sources`() throws {
    var state = try BrowserState.fixture(.english, columns: 80, rows: 7)
    state.keys("s")
    expect(
      state,
      """
       Sources                                                              2 sources
       ──────────────────────────────────────────────────────────────────────────────
       > 17 April 2024       Fanal et Brume resserrent leurs…  Le Courrier du détroi…
         April 2024          Talks between Fanal and Brume r…  Strait Gazette · Engl…


       ↑↓ move  ↵ open  ← back  F1 help
      """)
  }

  @Test func `the sources in a narrow window`() throws {
    var state = try BrowserState.fixture(.french, columns: 40, rows: 7)
    state.keys("s", "down")
    expect(
      state,
      """
       Sources                      2 sources
       ──────────────────────────────────────
         17 avril 20…  Fanal et Brume resser…
       > avril 2024    Talks between Fanal a…


       ↑↓ choisir  ← retour  F1 aide
      """)
  }

  @Test func `the details of an event`() throws {
    var state = try BrowserState.fixture(.english, columns: 80, rows: 24)
    state.keys("down", "down", "down", "down", "down", "d")
    expect(
      state,
      """
       Event
       ──────────────────────────────────────────────────────────────────────────────
       Working visit of eleven ministers to Brume

       date            14–16 April 2024 · relative: “du 14 au 16 avril”, from 17
                       April 2024
       kind            ● occurred
       domains         P diplomacy because of “accord”
                       C economy because of “accord”
                       N energy because of “accord”
                       S security because of “accord”
                       M migration because of “accord”

       2 quotes
       1  “La visite de travail du 14 au 16 avril a réuni onze ministres”
          narration · Fanal et Brume resserrent leurs liens · French · published 17
          April 2024
       2  « Notre objectif est clair : rapprocher nos deux îles » — Aline Morvan
          speech · Fanal et Brume resserrent leurs liens · French · published 17
          April 2024



       ↑↓ scroll  ↵ source  ← back  F1 help
      """)
  }

  @Test func `the details of an event in French, narrow`() throws {
    var state = try BrowserState.fixture(.french, columns: 40, rows: 24)
    state.keys("down", "down", "down", "down", "down", "d")
    expect(
      state,
      """
       Événement                         67 %
       ──────────────────────────────────────
       Working visit of eleven ministers to
       Brume

       date        14–16 avril 2024 ·
                   relative : « du 14 au 16
                   avril », référence 17
                   avril 2024
       type        ● a eu lieu
       domaines    P diplomatie à cause de
                   « accord »
                   C économie à cause de
                   « accord »
                   N énergie à cause de
                   « accord »
                   S sécurité à cause de
                   « accord »
                   M migration à cause de
                   « accord »

       2 citations
       1  « La visite de travail du 14 au 16
       ↑↓ défiler  ← retour  F1 aide
      """)
  }

  @Test func `why this date, in English`() throws {
    var state = try BrowserState.fixture(.english, columns: 80, rows: 18)
    state.keys("down", "down", "down", "down", "down", "i")
    expect(
      state,
      """
       Why this date
       ──────────────────────────────────────────────────────────────────────────────
       Working visit of eleven ministers to Brume

       date            14–16 April 2024
       EDTF value      2024-04-14/2024-04-16
       words           “du 14 au 16 avril”
       reckoning       the words count from a reference date
       reference       17 April 2024
       rule            fr/relative

       The words in their quote
         La visite de travail du 14 au 16 avril a réuni onze ministres
         Fanal et Brume resserrent leurs liens · published 17 April 2024 (from the
         dateline)


       ↑↓ scroll  ↵ source  ← back  F1 help
      """)
  }

  @Test func `why this date, in French`() throws {
    var state = try BrowserState.fixture(.french, columns: 80, rows: 18)
    state.keys("down", "down", "down", "down", "i")
    expect(
      state,
      """
       Pourquoi cette date
       ──────────────────────────────────────────────────────────────────────────────
       The admiral receives the commander of Brume

       date            février 2024
       valeur EDTF     2024-02
       mots            « février dernier »
       calcul          les mots se comptent à partir d’une date de référence
       référence       17 avril 2024
       règle           fr/relative

       Les mots dans leur citation
         En février dernier, l’amiral Tess Quilleau a reçu le commandant de Brume
         Fanal et Brume resserrent leurs liens · publication : 17 avril 2024 (d’après
         la ligne de date)


       ↑↓ défiler  ↵ source  ← retour  F1 aide
      """)
  }

  @Test func `the keys begin with those of the screen one comes from`() throws {
    var state = try BrowserState.fixture(.english, columns: 80, rows: 24)
    state.keys("down", "down", "down", "down", "down", "enter", "?")
    expect(
      state,
      """
       Keys                                                                       39%
       ──────────────────────────────────────────────────────────────────────────────
       Source
         Tab v                 next quote of the event
         Shift-Tab             previous quote of the event
         l                     next event’s quote in this source
         h                     previous event’s quote in this source
         ↵                     make it the current event

       Everywhere
         F1 ?                  this help
         ← Esc                 back one level
         q                     back one level; quit at the first
         Ctrl-C                quit
         Ctrl-L                draw the screen anew
         Ctrl-Z                back to the shell until fg
         ↑ k                   up one line
         ↓ j                   down one line
         PgUp Ctrl-U           up one page
         PgDn Ctrl-D Space     down one page
         Home g                to the beginning
         End G                 to the end

       ↑↓ scroll  r search  ← back
      """)
  }

  @Test func `the keys in French`() throws {
    var state = try BrowserState.fixture(.french, columns: 80, rows: 24)
    state.keys("f1")
    expect(
      state,
      """
       Touches                                                                   39 %
       ──────────────────────────────────────────────────────────────────────────────
       Chronologie
         ↵ →                   ouvrir la source à la citation
         f                     choisir domaines et types
         c                     afficher tous les événements
         r /                   rechercher ; chaque mot doit commencer un mot
         n                     résultat suivant
         b                     résultat précédent
         t                     aller à une date : 2024-04, 14 avril 2024, été 2024
         i                     pourquoi cette date : mots, règle, référence
         d                     tout ce que l’on sait de l’événement
         s                     toutes les sources
         1 &                   filtrer par domaine : sécurité
         2 é                   filtrer par domaine : migration
         3 "                   filtrer par domaine : défense
         4 '                   filtrer par domaine : diplomatie
         5 (                   filtrer par domaine : économie
         6 - §                 filtrer par domaine : énergie
         7 è                   filtrer par domaine : justice

       Partout
         F1 ?                  cette aide
       ↑↓ défiler  r recherche  ← retour
      """)
  }

  @Test func `the keys can be searched`() throws {
    var state = try BrowserState.fixture(.english, columns: 80, rows: 12)
    state.keys("?", "r")
    state.write("quote")
    expect(
      state,
      """
       Keys
       ──────────────────────────────────────────────────────────────────────────────
       Timeline
         ↵ →                   open the source at the quote

       Source
         Tab v                 next quote of the event
         Shift-Tab             previous quote of the event
         l                     next event’s quote in this source
         h                     previous event’s quote in this source

       search: quote
      """)
  }
}
