import type { OfficeInspection } from '@clf/content'

/** What a reader finds in the parts of an archive. */
export type OfficeFacts = Required<Omit<OfficeInspection, 'format' | 'bytes' | 'macros'>>

/** Facts of a file in which nothing was found yet. */
export const noFacts = (): OfficeFacts => ({
  pages: null,
  title: '',
  language: '',
  headings: 0,
  pictures: 0,
  picturesWithoutText: 0,
  tables: 0,
  tablesWithoutHeaders: 0,
  trackedChanges: 0,
  hiddenParts: 0,
  comments: 0,
})

/** Whether a place of a picture says what it shows: `descr` of Office, else its `title`; `alt` of VML. */
export function hasAlternative({ descr, title, alt }: Readonly<Record<string, string>>): boolean {
  return [descr, title, alt].some((text) => text !== undefined && text.trim() !== '')
}

/** Counts a picture, and whether anything says what it shows or that it only adorns. */
export function countPicture(facts: OfficeFacts, hasText: boolean): void {
  facts.pictures += 1
  if (!hasText) facts.picturesWithoutText += 1
}

/** Counts a table of more than one row; a single row is a box and no data. */
export function countTable(facts: OfficeFacts, rows: number, hasHeaders: boolean): void {
  if (rows < 2) return
  facts.tables += 1
  if (!hasHeaders) facts.tablesWithoutHeaders += 1
}
