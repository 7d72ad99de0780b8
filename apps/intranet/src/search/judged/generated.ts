import type { SearchRecord } from '../index/record.ts'

/** Paragraphs of a generated document. */
const length = 8

/**
 * Records of as many documents as are wanted, each in three languages: titles and paragraphs of the demonstration in new company, so that a word stands in the same part
 * of the documents as there, under numbers of their own. The same in every run.
 */
export function* generatedRecords(records: readonly SearchRecord[], documents: number): Generator<SearchRecord[]> {
  const byDocument = [...Map.groupBy(records.filter(({ audience, kind }) => audience === null && kind === 'circular'), ({ document }) => document).values()]
  for (let place = 0; place < documents; place += 1) {
    const pick = (step: number) => byDocument[(place * 7 + step * (13 + (place % 11))) % byDocument.length] ?? []
    const own = pick(0)
    yield own.map((record) => {
      const inLanguage = (step: number) => pick(step).find(({ lang }) => lang === record.lang) ?? record
      const number = (place % 400) + 1
      const year = 2000 + (Math.floor(place / 400) % 27)
      const paragraphs = Array.from({ length }, (_, step) => inLanguage(step + 1).paragraphs[(place + step) % 4]).filter((paragraph) => paragraph !== undefined)
      const document = `generated-${place}`
      const isPast = place % 4 === 0
      return {
        ...record,
        version: document,
        document,
        reference: record.reference?.replace(/\d+\/\d{4}/, `${number}/${year}`) ?? null,
        number,
        year,
        otherNames: [`${record.series}/${number}-${year}-${place}`],
        summary: inLanguage(3).summary,
        paragraphs: paragraphs.map((paragraph, at) => ({ ...paragraph, id: `p${at + 1}`, number: String(at + 1) })),
        attachments: [],
        date: `${year}-05-02`,
        from: `${year}-05-02`,
        until: isPast ? '2026-01-01' : null,
        ended: isPast ? 'expired' : null,
        supersededBy: [],
      }
    })
  }
}
