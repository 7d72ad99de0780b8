/**
 * Demands of the look-and-feel standard that no WCAG criterion makes, with where they come from: the "Guidelines on
 * Dissemination of Information through Government Homepages" by paragraph (http://www.ogcio.gov.hk/eng/knowledge/ech2.htm
 * to ech10.htm), or this house's own choice.
 */
export const lookAndFeel: Readonly<Record<string, string>> = {
  'clf:alternative-format': 'The house’s own: who cannot read a file is told whom to ask for another format.',
  'clf:chinese-typography': 'The house’s own: Chinese words are set with letter-spacing, not with spaces.',
  'clf:language-versions': 'Guidelines, paragraph 19: every page in English, Traditional and Simplified Chinese.',
  'clf:paragraph-numbers': 'The house’s own: a reference to a numbered paragraph leads to it.',
  'clf:revision-date': 'Guidelines, paragraph 28: every page shows the later of its last revision and last review dates.',
}
