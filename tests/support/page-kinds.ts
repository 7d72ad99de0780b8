import { globSync } from 'node:fs'
import { join } from 'node:path'
import { allKinds } from '@clf/content'
import { firstSeededPath } from './seeded-paths.ts'

/** A kind of page, with the path of one example below the language segment; empty for the home page. */
export interface PageKind {
  name: string
  path: string
  /** Status the intranet answers with. */
  status: 200 | 400 | 404
}

/** Items of the seed that show more than the first of their kind: tables, lists, attachments, supersession. */
const telling: readonly PageKind[] = [
  { name: 'circular', path: '/circulars/financial-circular/6-2026', status: 200 },
  { name: 'superseded circular', path: '/circulars/general-circular/5-2023', status: 200 },
  { name: 'restricted circular', path: '/circulars/procurement-circular/5-2023', status: 404 },
  { name: 'guideline', path: '/guidelines/complaint-handling', status: 200 },
  { name: 'best-practice', path: '/references/plain-error-messages', status: 200 },
  { name: 'service', path: '/services/it-help-desk', status: 200 },
  { name: 'service that an alert concerns', path: '/services/e-leave', status: 200 },
]

/** Section and documents of every kind; of a kind without a telling item, the first of the seed. */
const ofKinds = allKinds.flatMap((kind): PageKind[] => {
  const items = telling.filter(({ path }) => path.startsWith(`/${kind.path}/`))
  return [{ name: `section of ${kind.path}`, path: `/${kind.path}`, status: 200 }, ...(items.length > 0 ? items : [{ name: kind.name, path: firstSeededPath(kind), status: 200 } as const])]
})

/** Every page kind of the intranet. */
export const pageKinds: readonly PageKind[] = [
  { name: 'home', path: '', status: 200 },
  ...ofKinds,
  { name: 'register of circulars, nothing found', path: '/circulars?q=zzzzzz', status: 200 },
  { name: 'register of circulars, a later page', path: '/circulars?status=all&page=2', status: 200 },
  { name: 'register of circulars, a page that is not there', path: '/circulars?page=99', status: 404 },
  { name: 'services from A to Z', path: '/services?list=a-to-z', status: 200 },
  { name: 'departments', path: '/departments', status: 200 },
  { name: 'department', path: '/departments/dpo', status: 200 },
  { name: 'topics', path: '/topics', status: 200 },
  { name: 'topic', path: '/topics/records', status: 200 },
  { name: 'list of series', path: '/series', status: 200 },
  { name: 'series', path: '/series/general-circular', status: 200 },
  { name: 'feeds', path: '/feeds', status: 200 },
  { name: 'glossary', path: '/glossary', status: 200 },
  { name: 'reviews', path: '/reviews', status: 200 },
  { name: 'what must be read', path: '/must-read', status: 200 },
  { name: 'forms', path: '/forms', status: 200 },
  { name: 'search', path: '/search?q=leave', status: 200 },
  { name: 'search, nothing found', path: '/search?q=zzzzzz', status: 200 },
  { name: 'what is no day', path: '/circulars?as-at=2024-02-30', status: 400 },
  { name: 'circular as at a day', path: '/circulars/csb-circular/2-2024?as-at=2024-03-01', status: 200 },
  { name: 'circular not yet in force', path: '/circulars/general-circular/9-2026', status: 200 },
  { name: 'what changed in a circular', path: '/circulars/csb-circular/2-2024/changes', status: 200 },
  { name: 'rules as at a day', path: '/as-at', status: 200 },
  { name: 'check of a memo', path: '/check-a-memo', status: 200 },
  { name: 'feedback', path: '/feedback?about=%2Fen%2Fcirculars', status: 200 },
  { name: 'accessibility problem', path: '/accessibility-problem', status: 200 },
  { name: 'offline pack', path: '/offline-pack', status: 200 },
  { name: 'site map', path: '/site-map', status: 200 },
  { name: 'accessibility statement', path: '/accessibility', status: 200 },
  { name: 'claim of the authoring tool', path: '/authoring-tool', status: 200 },
  { name: 'help for editors', path: '/writing-help', status: 200 },
  { name: 'important notices', path: '/notices', status: 200 },
  { name: 'privacy policy', path: '/privacy', status: 200 },
  { name: 'contact', path: '/contact', status: 200 },
  { name: 'sign-in', path: '/sign-in', status: 200 },
  { name: 'sign-in after a time-out', path: '/sign-in?ended=yes', status: 200 },
  { name: 'signed out', path: '/signed-out', status: 200 },
  { name: 'page not found', path: '/no-such-page', status: 404 },
]

/** Language segments of the intranet with the language of their pages. */
export const languages = [
  { segment: 'en', tag: 'en' },
  { segment: 'tc', tag: 'zh-Hant-HK' },
  { segment: 'sc', tag: 'zh-Hans' },
] as const

/** Every page kind in every language. */
export const pages = pageKinds.flatMap((kind) => languages.map((language) => ({ ...kind, ...language, url: `/${language.segment}${kind.path}` })))

// A loop over no page would pass: the pages are compared with the routes of the intranet, and those of documents with the folders of the kinds.
const root = join(import.meta.dirname, '../..')
const routes = globSync('**/*.astro', { cwd: join(root, 'apps/intranet/src/pages/[lang]') }).map((file) => `/${file.replace(/\.astro$/, '')}`.replace(/\/index$/, ''))
const patternOf = (route: string) => new RegExp(`^${route.replaceAll(/\[\.\.\.\w+\]/g, '.+').replaceAll(/\[\w+\]/g, '[^/]+')}$`)
const paths = pages.map(({ path }) => path.replace(/\?.*/, ''))
const unvisited = routes.filter((route) => !paths.some((path) => patternOf(route).test(path)))
const folders = globSync('*/kind.ts', { cwd: join(root, 'packages/content/src/kinds') })
const ofDocuments = new Set(ofKinds.filter(({ path }) => path.lastIndexOf('/') > 0).map(({ path }) => path.split('/')[1]))
if (routes.length === 0 || unvisited.length > 0) throw new Error(`No page kind in tests/support/page-kinds.ts is at ${unvisited.join(', ') || 'any route'}. Name one.`)
if (ofDocuments.size < folders.length || folders.length === 0) throw new Error(`The page kinds hold documents of ${ofDocuments.size} kinds, and packages/content/src/kinds has ${folders.length}.`)
