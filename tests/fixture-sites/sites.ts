import { globSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { languages, type LanguageTag } from '../visit/languages.ts'
import { fromReadme, withDialog, withTabs } from './script-changes.ts'

/** A site outside the house that installs the packed packages. */
export interface Site {
  /** Folder beside this file: `react`. */
  name: string
  /** Scripts of the site's `package.json`, and the folder of pages that each writes. */
  builds: readonly { script: string; output: string }[]
  /** By language, all that script changes in the accessibility tree of a page, as stories declare it. */
  scriptChanges: Readonly<Record<LanguageTag, readonly string[]>>
  /** Forms that script answers without sending them. */
  scriptAnswers: readonly string[]
  /** Address of its page under the language: `application` for `/tc/application`; empty for `/tc/`. */
  page?: string
  /** Directives that its policy has beside the strictest: `img-src 'self'`. */
  directives?: string
}

/** One page of a site as it was built. */
export interface SitePage {
  site: Site
  /** Folder of the site's pages: `react/dist`. */
  output: string
  /** `/tc/` */
  path: string
  language: LanguageTag
}

const scriptAnswers = ['POST /preferences']

export const sites: readonly Site[] = [
  { name: 'plain', builds: [{ script: 'build', output: 'plain/dist' }], scriptChanges: withTabs, scriptAnswers },
  { name: 'astro', builds: [{ script: 'build', output: 'astro/dist' }], scriptChanges: withDialog, scriptAnswers },
  {
    name: 'react',
    // Only React's development build complains of attributes that differ when it takes a page over.
    builds: [{ script: 'build', output: 'react/dist' }, { script: 'build:development', output: 'react/dist-development' }],
    scriptChanges: withTabs,
    scriptAnswers,
  },
  {
    // Written by someone who had read the README of the components and nothing else. Its pages stay as they came.
    name: 'readme',
    builds: [{ script: 'build', output: 'readme/dist' }],
    scriptChanges: fromReadme,
    scriptAnswers,
    page: 'application',
    directives: "img-src 'self'",
  },
]

const folders: Record<LanguageTag, string> = { en: '/en/', 'zh-Hant-HK': '/tc/', 'zh-Hans': '/sc/' }

/** Every page of every build of every site. */
export const pages: readonly SitePage[] = sites.flatMap((site) =>
  site.builds.flatMap(({ output }) => languages.map((language) => ({ site, output, language, path: `${folders[language]}${site.page ?? ''}` })))
)

/** The pages as they are published: the first build of each site. */
export const publishedPages: readonly SitePage[] = pages.filter(({ site, output }) => site.builds[0]?.output === output)

/** How a finding begins: site, page, language and, where it matters, state. */
export const placeOf = ({ output, path, language }: SitePage, state?: string): string => [output, `page ${path}`, language, ...(state ? [state] : [])].join(', ')

/** Where the sites of this run are built. The environment tells each worker which run it belongs to. */
export const folderOfSites = join(tmpdir(), `clf-fixture-sites-${(process.env['CLF_FIXTURE_RUN'] ??= String(process.pid))}`)

// A loop over no site would pass: the sites are compared with the folders. The notice board is an app, with a test of its own.
const folderNames = globSync('*/package.json', { cwd: import.meta.dirname }).map((file) => dirname(file))
const unvisited = folderNames.filter((name) => name !== 'notice-board' && !sites.some((site) => site.name === name && site.builds.length > 0))
if (folderNames.length === 0 || unvisited.length > 0) throw new Error(`tests/fixture-sites/sites.ts has no row for ${unvisited.join(', ') || 'any folder beside it'}. Add one.`)
