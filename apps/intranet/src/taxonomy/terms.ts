import type { Scheme, TaxonomyTerm } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import type { CmsClient } from '../cms-reader/cms-client.ts'

/** Terms of one scheme in their own order. */
export function readTerms(cms: CmsClient, lang: LanguageTag, scheme: Scheme): Promise<TaxonomyTerm[]> {
  return cms.all('taxonomy-terms', { locale: lang, filters: { scheme: { $eq: scheme } }, sort: ['position:asc', 'code:asc'] })
}

/** Label of a code; the code itself when no term has it. */
export function labelOf(terms: TaxonomyTerm[], code: string): string {
  return terms.find((term) => term.code === code)?.label ?? code
}
