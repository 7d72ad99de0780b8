import type { Section, SectionContext } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import { labelOf, readTerms } from '../taxonomy/terms.ts'

/** What these sections need to write in `lang`: the labels of their taxonomy terms. */
export async function sectionContext(cms: CmsClient, lang: LanguageTag, sections: readonly Section<never>[]): Promise<SectionContext> {
  const schemes = [...new Set(sections.flatMap((section) => section.schemes))]
  const terms = new Map(await Promise.all(schemes.map(async (scheme) => [scheme, await readTerms(cms, lang, scheme)] as const)))
  return { lang, label: (scheme, code) => labelOf(terms.get(scheme) ?? [], code) }
}
