import type { CircularReference, TaxonomyTerm } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import { labelOf } from '../taxonomy/terms.ts'
import { circularStrings } from './strings.ts'

/** Number as printed: "General Circular No. 6/2024", 總務通告第6/2024號. */
export function circularNumber(
  lang: LanguageTag,
  seriesTerms: TaxonomyTerm[],
  { series, number, year }: Pick<CircularReference, 'series' | 'number' | 'year'>,
): string {
  return circularStrings[lang].number(labelOf(seriesTerms, series), `${number}/${year}`)
}
