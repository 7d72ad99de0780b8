import { pathIn } from '@clf/app-shell'
import type { CircularReference } from '@clf/content'
import type { LanguageTag } from '@clf/text'

/** Address of a circular: `/tc/circulars/general-circular/6-2024`. */
export function circularPath(lang: LanguageTag, { series, number, year }: CircularParts): string {
  return pathIn(lang, `/circulars/${series}/${number}-${year}`)
}

type CircularParts = Pick<CircularReference, 'series' | 'number' | 'year'>
