import { pathIn } from '@clf/app-shell'
import { allKinds, sections, termPath, textLanguage } from '@clf/content'
import type { Kind } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import { termSections } from '../collections/read-collection.ts'
import { collectionStrings } from '../collections/strings.ts'
import { readAll } from '../documents/read-documents.ts'
import { sectionContext } from '../documents/section-context.ts'
import { readTerms } from '../taxonomy/terms.ts'

interface MapLink {
  label: string
  href: string
  lang: LanguageTag | undefined
}

/** A section of the site with what its kind shows below it. */
export interface MapSection extends MapLink {
  below: MapLink[]
}

/** Every section in the order of the navigation. */
export function siteMapSections(cms: CmsClient, lang: LanguageTag): Promise<MapSection[]> {
  return Promise.all(
    sections.map(async ({ name, path, words }) => {
      const kind = allKinds.find((one) => one.name === name)
      return { label: words[lang].title, href: pathIn(lang, `/${path}`), lang: undefined, below: kind ? await linksBelow(cms, lang, kind) : [] }
    }),
  )
}

/** Ways to the same documents by other marks: topics and series. */
export function siteMapLists(cms: CmsClient, lang: LanguageTag): Promise<MapSection[]> {
  return Promise.all(
    (['topic', 'series'] as const).map(async (scheme) => {
      const terms = await readTerms(cms, lang, scheme)
      const below = terms.map(({ code, label }) => link(label, pathIn(lang, termPath({ scheme, code })), lang))
      return { label: collectionStrings[lang][scheme].title, href: pathIn(lang, termSections[scheme].path), lang: undefined, below }
    }),
  )
}

async function linksBelow(cms: CmsClient, lang: LanguageTag, kind: Kind): Promise<MapLink[]> {
  const part = kind.siteMap
  switch (part.list) {
    case 'nothing':
      return []
    case 'documents': {
      const [documents, context] = await Promise.all([readAll(cms, lang, kind), sectionContext(cms, lang, [kind])])
      return documents.map((document) => kind.entry(document, context)).map(({ title, path }) => link(title, pathIn(lang, path), lang))
    }
    case 'terms': {
      const terms = await readTerms(cms, lang, part.scheme)
      return terms.map(({ code, label }) => link(label, `${pathIn(lang, `/${kind.path}`)}?${part.filter}=${code}`, lang))
    }
  }
}

function link(label: string, href: string, lang: LanguageTag): MapLink {
  return { label, href, lang: textLanguage(label, lang) }
}
