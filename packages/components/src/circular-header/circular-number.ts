import type { LanguageTag } from '@clf/text'

/** What identifies a circular: series, number in the year, year in four digits. */
export interface CircularIdentity {
  seriesName: string
  number: string
  year: string
}

/** Printed number of a circular: `General Circular No. 3/2024`, `總務通告第3/2024號`, `总务通告第3/2024号`. */
export function circularNumber({ seriesName, number, year }: CircularIdentity, tag: LanguageTag): string {
  const figures = `${number}/${year}`
  if (tag === 'zh-Hant-HK') return `${seriesName}第${figures}號`
  if (tag === 'zh-Hans') return `${seriesName}第${figures}号`
  return `${seriesName} No. ${figures}`.trim()
}
