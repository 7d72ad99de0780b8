/**
 * Demands of the look-and-feel standard that no WCAG criterion makes, with where they come from: the "Guidelines on
 * Dissemination of Information through Government Homepages" by paragraph (http://www.ogcio.gov.hk/eng/knowledge/ech2.htm
 * to ech10.htm), or this house's own choice.
 */
export const lookAndFeel: Readonly<Record<string, string>> = {
  'clf:accessibility-statement': 'Guide to Preparation of Procurement Specifications for Accessible Websites, 3.11: a statement, with whom to turn to.',
  'clf:alternative-format': 'The house’s own: who cannot read a file is told whom to ask for another format.',
  'clf:breadcrumb': 'Common Look and Feel (Guidelines, paragraph 58), as the Transport Department and OGCIO show it: the way from the home page.',
  'clf:chinese-typography': 'The house’s own: Chinese words are set with letter-spacing, not with spaces.',
  'clf:department-identity': 'Guidelines, paragraph 58: by the look that it adopts, as public templates show it, the department is named at the head of every page.',
  'clf:footer-links': 'Common Look and Feel (Guidelines, paragraph 58): important notices, privacy policy and accessibility statement at the foot; paragraph 30: links that work.',
  'clf:government-host': 'The house’s own: a page that says government is on gov.hk, or says that it is a demonstration.',
  'clf:government-identity': 'Guidelines, paragraph 58: by the look that it adopts, as public templates show it, the government is named at the head of every page.',
  'clf:header-order': 'Guidelines, paragraph 58: by the look that it adopts, as public templates show it, the parts of the header stand in one order.',
  'clf:header-rule': 'Guidelines, paragraph 58: by the look that it adopts, as public templates show it, a rule runs under the header.',
  'clf:language-switch': 'Common Look and Feel (Guidelines, paragraph 58): the two other languages in the head; paragraph 19: each page in three languages.',
  'clf:language-versions': 'Guidelines, paragraph 19: every page in English, Traditional and Simplified Chinese.',
  'clf:paragraph-numbers': 'The house’s own: a reference to a numbered paragraph leads to it.',
  'clf:revision-date': 'Guidelines, paragraph 28: every page shows the later of its last revision and last review dates.',
  'clf:search-map-contact': 'Common Look and Feel (Guidelines, paragraph 58): search, site map and contact in the head; paragraph 18: site map and contact.',
  'clf:text-size': 'Common Look and Feel (Guidelines, paragraph 58): three sizes of text, with their state.',
  'clf:theme-colours': 'The house’s own: a site is painted in the colours of one theme.',
  'clf:title': 'Guidelines, paragraphs 59 and 60: a descriptive title; on pages of departments site, section and page.',
  'clf:typefaces': 'The house’s own: words are set in the sans-serif faces of the standard.',
  'clf:version': 'The house’s own: a page made with the library shows a version that is supported.',
}
