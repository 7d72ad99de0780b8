import type { FooterDates } from './page-frame.ts'

interface Dated {
  revisedOn: string
  reviewedOn: string | null
}

/** Latest revision and review among the documents shown; `otherwise` when there is none. */
export function latestDates(documents: readonly Dated[], otherwise: string): FooterDates {
  const revised = documents.map(({ revisedOn }) => revisedOn).sort()
  const reviewed = documents.flatMap(({ reviewedOn }) => reviewedOn ?? []).sort()
  return { revised: revised.at(-1) ?? otherwise, reviewed: reviewed.at(-1) ?? null }
}
