import type { SiteAddress } from '@clf/app-shell'
import { allKinds, sections, termPath } from '@clf/content'
import { languageTags } from '@clf/text'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import type { CmsType } from '../cms-reader/cms-types.ts'
import { readBureaus } from '../departments/read-bureaus.ts'
import { readTerms } from '../taxonomy/terms.ts'

/** Pages of the site's own words, and those that only lead on. Answers to a search are for nobody to find. */
const own = [
  '',
  '/site-map',
  '/accessibility',
  '/authoring-tool',
  '/writing-help',
  '/as-at',
  '/check-a-memo',
  '/offline-pack',
  '/feedback',
  '/accessibility-problem',
  '/notices',
  '/privacy',
  '/contact',
  '/topics',
  '/series',
  '/feeds',
  '/reviews',
  '/must-read',
  '/glossary',
] as const

/** Every page of the intranet that a reader may open, in the languages it is written in. */
export async function siteAddresses(cms: CmsClient): Promise<SiteAddress[]> {
  const [bureaus, topics, series, ...documents] = await Promise.all([
    readBureaus(cms, 'en'),
    readTerms(cms, 'en', 'topic'),
    readTerms(cms, 'en', 'series'),
    ...allKinds.map((kind) => addressesOfKind(cms, kind)),
  ])
  return [
    ...own.map((path) => ({ path })),
    ...sections.map(({ path }) => ({ path: `/${path}` })),
    ...allKinds.filter(({ layout }) => layout.as === 'catalogue').map(({ path }) => ({ path: `/${path}?list=a-to-z` })),
    ...bureaus.map(({ code }) => ({ path: `/departments/${code.toLowerCase()}` })),
    ...topics.map(({ code }) => ({ path: termPath({ scheme: 'topic', code }) })),
    ...series.map(({ code }) => ({ path: termPath({ scheme: 'series', code }) })),
    ...documents.flat(),
  ]
}

async function addressesOfKind(cms: CmsClient, kind: (typeof allKinds)[number]): Promise<SiteAddress[]> {
  const found = new Map<string, Required<Pick<SiteAddress, 'languages' | 'revised'>>>()
  for (const lang of languageTags) {
    // Of thousands of documents, what their addresses are made of alone.
    for (const document of (await cms.all(kind.api as CmsType, { locale: lang, fields: [kind.key, 'revisedOn'], sort: kind.sort })) as unknown as Record<string, string>[]) {
      const path = `/${kind.path}/${document[kind.key]}`
      const { languages = [], revised = '' } = found.get(path) ?? {}
      const { revisedOn = '' } = document
      found.set(path, { languages: [...languages, lang], revised: revised > revisedOn ? revised : revisedOn })
    }
  }
  return [...found].map(([path, rest]) => ({ path, ...rest }))
}
