import type { GlossaryTerm } from '@clf/content'
import { languageTags } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import type { CmsClient } from '../cms-reader/cms-client.ts'

/** Terms of the glossary in one language. */
export function readTerms(cms: CmsClient, lang: LanguageTag): Promise<GlossaryTerm[]> {
  return cms.all('glossary-terms', { locale: lang, sort: ['code:asc'] })
}

/** A term with what the other languages call it. */
interface TermInLanguages extends GlossaryTerm {
  others: { lang: LanguageTag; term: string }[]
}

/** Terms of the glossary in one language, each with its words in the others. */
export async function readTermsInLanguages(cms: CmsClient, lang: LanguageTag): Promise<TermInLanguages[]> {
  const inLanguages = await Promise.all(languageTags.map(async (tag) => ({ tag, terms: await readTerms(cms, tag) })))
  const own = inLanguages.find(({ tag }) => tag === lang)?.terms ?? []
  return own.map((one) => ({
    ...one,
    others: inLanguages.flatMap(({ tag, terms }) => (tag === lang ? [] : terms.filter(({ code }) => code === one.code).map(({ term }) => ({ lang: tag, term })))),
  }))
}
