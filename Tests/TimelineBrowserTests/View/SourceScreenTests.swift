import Testing

@testable import TimelineBrowser

/// The source screen.
@Suite struct SourceScreenTests {
  @Test func `at 80 by 24 in English`() throws {
    var state = try BrowserState.fixture(.english, columns: 80, rows: 24)
    state.keys("down", "down", "down", "down", "down", "enter")
    expect(
      state,
      """
       Fanal et Brume resserrent leurs liens                             quote 1 of 2
       Le Courrier du détroit · published 17 April 2024 (from the dateline) · French…
       ──────────────────────────────────────────────────────────────────────────────
          Fanal et Brume resserrent leurs liens

        ▌ Le gouvernement de Fanal remercie Brume pour son accueil. La visite de
        ▌ travail du 14 au 16 avril a réuni onze ministres ; elle portait sur les
          phares, le sel et la surveillance du détroit.

        ▌ « Notre objectif est clair : rapprocher nos deux îles », a déclaré Aline
          Morvan. Que restait-il à dire ? Presque rien !

        ┊ En février dernier, l’amiral Tess Quilleau a reçu le commandant de Brume au
        ┊ fort de Kerval. Les relations militaires reposent sur un accord de 1987,
        ┊ puis sur un protocole signé vers 1994.

        ┊ Chaque année, la commission mixte se réunit à Fanal ou à Brume. Un bureau
        ┊ de liaison ouvrira l’été prochain, selon le ministère ; il comptera douze
          agents.

       ──────────────────────────────────────────────────────────────────────── 91% ─
       14–16 April 2024 · ● Working visit of eleven ministers to Brume
       narration
       ↑↓ scroll  Tab next quote  l other events  ← back  F1 help
      """)
  }

  @Test func `at 80 by 24 in French, at the second quote`() throws {
    var state = try BrowserState.fixture(.french, columns: 80, rows: 24)
    state.keys("down", "down", "down", "down", "down", "enter", "tab")
    expect(
      state,
      """
       Fanal et Brume resserrent leurs liens                         citation 2 sur 2
       Le Courrier du détroit · publication : 17 avril 2024 (d’après la ligne de dat…
       ──────────────────────────────────────────────────────────────────────────────
          Fanal et Brume resserrent leurs liens

        ▌ Le gouvernement de Fanal remercie Brume pour son accueil. La visite de
        ▌ travail du 14 au 16 avril a réuni onze ministres ; elle portait sur les
          phares, le sel et la surveillance du détroit.

        ▌ « Notre objectif est clair : rapprocher nos deux îles », a déclaré Aline
          Morvan. Que restait-il à dire ? Presque rien !

        ┊ En février dernier, l’amiral Tess Quilleau a reçu le commandant de Brume au
        ┊ fort de Kerval. Les relations militaires reposent sur un accord de 1987,
        ┊ puis sur un protocole signé vers 1994.

        ┊ Chaque année, la commission mixte se réunit à Fanal ou à Brume. Un bureau
        ┊ de liaison ouvrira l’été prochain, selon le ministère ; il comptera douze
          agents.

       ─────────────────────────────────────────────────────────────────────── 91 % ─
       14–16 avril 2024 · ● Working visit of eleven ministers to Brume
       parole — Aline Morvan
       ↑↓ défiler  Tab citation suivante  l autres événements  ← retour  F1 aide
      """)
  }

  @Test func `at 120 by 40 in English, visiting another event`() throws {
    var state = try BrowserState.fixture(.english, columns: 120, rows: 40)
    state.keys("down", "down", "down", "down", "down", "enter", "l")
    expect(
      state,
      """
       Fanal et Brume resserrent leurs liens                                                                     quote 1 of 1
       Le Courrier du détroit · published 17 April 2024 (from the dateline) · French · Yann Tual
       ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
          Fanal et Brume resserrent leurs liens

        ┊ Le gouvernement de Fanal remercie Brume pour son accueil. La visite de travail du 14
        ┊ au 16 avril a réuni onze ministres ; elle portait sur les phares, le sel et la
          surveillance du détroit.

        ┊ « Notre objectif est clair : rapprocher nos deux îles », a déclaré Aline Morvan. Que
          restait-il à dire ? Presque rien !

        ▌ En février dernier, l’amiral Tess Quilleau a reçu le commandant de Brume au fort de
        ┊ Kerval. Les relations militaires reposent sur un accord de 1987, puis sur un
        ┊ protocole signé vers 1994.

        ┊ Chaque année, la commission mixte se réunit à Fanal ou à Brume. Un bureau de liaison
        ┊ ouvrira l’été prochain, selon le ministère ; il comptera douze agents.

        ┊ Une vieille carte du détroit pend encore dans la salle du conseil.
















       ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
       February 2024 · ● The admiral receives the commander of Brume
       narration
       ↑↓ scroll  ↵ make current  l h other events  ← back  F1 help
      """)
  }

  @Test func `at 40 by 10 in French`() throws {
    var state = try BrowserState.fixture(.french, columns: 40, rows: 10)
    state.keys("down", "down", "down", "down", "down", "enter")
    expect(
      state,
      """
       Fanal et Brume ress…  citation 1 sur 2
          Fanal et Brume resserrent leurs
          liens

          Le gouvernement de Fanal remercie
        ▌ Brume pour son accueil. La visite
        ▌ de travail du 14 au 16 avril a
        ▌ réuni onze ministres ; elle portait
          sur les phares, le sel et la
       ↑↓ défiler  ← retour  F1 aide
      """)
  }

  @Test func `in ASCII`() throws {
    var state = try BrowserState.fixture(.english, columns: 40, rows: 14, ascii: true)
    state.keys("down", "down", "down", "down", "down", "enter")
    expect(
      state,
      """
       Fanal et Brume resserre…  quote 1 of 2
       Le Courrier du détroit · published 17…
       --------------------------------------
          Fanal et Brume resserrent leurs
          liens

          Le gouvernement de Fanal remercie
        # Brume pour son accueil. La visite
        # de travail du 14 au 16 avril a
        # réuni onze ministres ; elle portait
       -------------------------------- 22% -
       14–16 April 2024 · * Working visit of…
       narration
       Up Down scroll  Left back  F1 help
      """)
  }
}
