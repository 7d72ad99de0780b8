import { createHash } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { allKinds, internalPath } from '@clf/content'
import type { Circular, Entry, Kind, MediaFile, PageDocument, SectionContext } from '@clf/content'
import { textLanguage } from '@clf/content'
import { renderTree, treeParagraphs } from '@clf/content/tree'
import type { DocumentTree, TreeParagraph } from '@clf/content/tree'
import { formatDate, pathOf } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import { foldForSearch } from '@clf/text/search'
import { siteNames } from '../chrome/strings.ts'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import { pageParts } from '../cms-reader/populate.ts'
import type { CmsType } from '../cms-reader/cms-types.ts'
import { sectionContext } from '../documents/section-context.ts'
import { treeIn } from '../documents/tree-in.ts'
import { referenceKey } from '../search/index/reference.ts'
import { dataIn, escaped, packPage } from './pack-page.ts'
import { signedZip } from './signed-zip.ts'
import { offlineStrings } from './strings.ts'

/** What a pack is made of. */
export interface PackSource {
  /** What anybody may read, and nothing else. */
  cms: CmsClient
  /** Bytes of a file that something public names, by its address at the CMS; null where they are not kept. */
  fileBytes(url: string): Promise<Uint8Array | null>
  /** Calendar date in Hong Kong. */
  day: string
  /** Public origin of the intranet. */
  origin: string
  key: KeyObject
}

const kindsOfRules: readonly Kind[] = allKinds.filter(({ page }) => page.notice === 'lifecycle')

interface Rule {
  kind: Kind
  document: PageDocument
  entry: Entry
  context: SectionContext
  /** Path in the pack: `rules/circulars-general-circular-4-2025.html`. */
  path: string
}

/** All rules in force in a language, in one signed ZIP: the same bytes for the same content and day. */
export async function makePack({ cms, fileBytes, day, origin, key }: PackSource, lang: LanguageTag): Promise<Uint8Array> {
  const rules = (await Promise.all(kindsOfRules.map((kind) => rulesOf(cms, lang, kind)))).flat()
  const version = createHash('sha256').update(JSON.stringify(rules.map(({ document }) => document))).digest('hex').slice(0, 12)
  const files = new Map<string, Uint8Array | string>()
  const media = new Map<string, string | null>()
  for (const file of rules.flatMap(({ document }) => Object.values(document.files))) {
    if (media.has(file.url)) continue
    const bytes = await fileBytes(file.url)
    const path = bytes && `files/${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}-${fileName(file)}`
    media.set(file.url, path)
    if (bytes && path) files.set(path, bytes)
  }
  const byAddress = new Map([...(await movedIn(cms, rules)), ...rules.map(({ entry, path }) => [entry.path, path] as const)])
  const about = { day, version, origin, lang }
  for (const rule of rules) files.set(rule.path, rulePage(rule, about, byAddress, media))
  files.set('index.html', indexPage(rules, about))
  return signedZip(files, { site: siteNames[lang].site, origin, language: lang, day, version }, key)
}

interface About {
  day: string
  version: string
  origin: string
  lang: LanguageTag
}

/** Addresses that rules had before, which texts may lead to still, with their pages in the pack. */
async function movedIn(cms: CmsClient, rules: readonly Rule[]): Promise<[string, string][]> {
  const paths = new Map(rules.map(({ entry, path }) => [entry.path, path]))
  const moved = await Promise.all(
    kindsOfRules.map(async (kind) => [...(await cms.moves(kind.api as CmsType, {}))].map(([before, now]) => [`/${kind.path}/${before}`, paths.get(`/${kind.path}/${now}`)] as const)),
  )
  return moved.flat().flatMap(([before, path]) => (path === undefined ? [] : [[before, path]]))
}

async function rulesOf(cms: CmsClient, lang: LanguageTag, kind: Kind): Promise<Rule[]> {
  const own = Object.fromEntries(Object.keys(kind.page.populate).map((name) => [name, true]))
  const [documents, context] = await Promise.all([
    cms.all(kind.api as CmsType, { locale: lang, filters: { lifecycle: { $eq: 'current' } }, sort: kind.sort, populate: { ...pageParts, ...own } }),
    sectionContext(cms, lang, [kind]),
  ])
  return (documents as unknown as PageDocument[]).map((document) => {
    const entry = kind.entry(document, context)
    return { kind, document, entry, context, path: `rules${entry.path.replaceAll('/', '-').replace('-', '/')}.html` }
  })
}

/** A name that every file system takes. */
const fileName = ({ name }: MediaFile): string => name.replaceAll(/[^\p{L}\p{N}._-]/gu, '_').replace(/^\.+/, '_').slice(-80)

function noticeOf({ day, version, lang }: About): string {
  const words = offlineStrings[lang].pack
  return `<p class="notice">${escaped(words.of(formatDate(day, lang), version))} ${escaped(words.check)}</p>`
}

function rulePage({ kind, document, entry, context }: Rule, about: About, byAddress: ReadonlyMap<string, string>, media: ReadonlyMap<string, string | null>): string {
  const { lang, origin } = about
  const words = offlineStrings[lang].pack
  const online = (address: string) => `${origin}/${pathOf(lang)}${address}`
  const hrefOf = (internal: string) => {
    const address = internalPath(internal)
    const inPack = address === null ? undefined : byAddress.get(address)
    return inPack === undefined ? online(address ?? '/site-map') : inPack.replace('rules/', '')
  }
  const fileHref = (url: string) => {
    const inPack = media.get(url)
    return inPack ? `../${inPack.split('/').map(encodeURIComponent).join('/')}` : `${origin}${url.replace(/^.*?\/uploads\//, '/files/')}`
  }
  const rendered = (tree: DocumentTree, idPrefix?: string) => renderTree(tree, { lang, hrefOf, fileHref, fileOf: (id) => document.files[id] ?? null, ...(idPrefix === undefined ? {} : { idPrefix }) })
  const texts = kind.page.texts.flatMap(({ field, heading }) => {
    const tree = treeIn(document, field)
    return tree && tree.children.length > 0 ? [`<h2>${escaped(heading[lang])}</h2>`, rendered(tree, `${field}-`)] : []
  })
  const facts = kind.page.facts(document, context).filter(({ values }) => values.length > 0)
  const { from, to, preamble, closing, amendments } = document as PageDocument & Partial<Circular>
  const lines = [from, to, preamble].filter((line) => typeof line === 'string' && line !== '') as string[]
  const own = Object.values(document.files)
  const main = [
    `<nav><a href="../index.html">${escaped(words.back)}</a></nav>`,
    noticeOf(about),
    `<p>${escaped([entry.number, entry.status?.label].filter(Boolean).join(' · '))}</p>`,
    `<h1${languageOf(entry.title, lang)}>${escaped(entry.title)}</h1>`,
    entry.summary === '' ? '' : `<p>${escaped(entry.summary)}</p>`,
    facts.length === 0 ? '' : `<dl>${facts.map(({ label, values }) => `<dt>${escaped(label)}</dt>${values.map(({ text }) => `<dd>${escaped(text)}</dd>`).join('')}`).join('')}</dl>`,
    ...lines.map((line) => `<p>${escaped(line)}</p>`),
    ...texts,
    rendered(document.body),
    closing ? `<p>${escaped(closing.offices).replaceAll('\n', '<br>')}<br>${escaped(closing.date)}</p>` : '',
    amendments && amendments.length > 0
      ? `<h2>${escaped(words.amendments)}</h2><ul>${amendments.map(({ date, note }) => `<li>${escaped(formatDate(date, lang))}: ${escaped(note)}</li>`).join('')}</ul>`
      : '',
    own.length > 0 ?
      `<h2>${escaped(words.attachments)}</h2><ul>${
        own.map((file) => `<li>${media.get(file.url) ? '' : `${escaped(words.missing(file.name))} `}<a href="${escaped(fileHref(file.url))}">${escaped(file.name)}</a></li>`).join('')
      }</ul>` :
      '',
    `<p><a href="${escaped(online(entry.path))}">${escaped(words.online)}</a></p>`,
  ]
  return packPage({ lang, title: [entry.number, entry.title].filter(Boolean).join(' '), skip: words.skip, main: main.filter((part) => part !== '').join('\n') })
}

const languageOf = (text: string, lang: LanguageTag): string => {
  const own = textLanguage(text, lang)
  return own === undefined ? '' : ` lang="${own}"`
}

const script = readFileSync(new URL('search-script.js', import.meta.url), 'utf8')

function indexPage(rules: readonly Rule[], about: About): string {
  const { lang } = about
  const words = offlineStrings[lang].pack
  const title = words.title(siteNames[lang].site)
  const link = ({ path, entry }: Rule) => `<li><a href="${escaped(path)}"${languageOf(entry.title, lang)}>${escaped([entry.number, entry.title].filter(Boolean).join(' '))}</a></li>`
  const lists = kindsOfRules.map((kind) => {
    const ofKind = rules.filter((rule) => rule.kind === kind)
    return ofKind.length === 0 ? '' : `<h3>${escaped(kind.words[lang].title)}</h3>\n<ul>${ofKind.map(link).join('\n')}</ul>`
  })
  const records = rules.map(({ path, document, entry, kind }) => {
    const paragraphs = [
      ...treeParagraphs(document.body, lang).map((one): [string | null, string] => [one.id, textOf(one)]),
      ...kind.page.texts.flatMap(({ field }) => paragraphsIn(document, field, lang)),
    ]
    const names = [entry.number, Reflect.get(document, 'fileReference')].flatMap((name) => (typeof name === 'string' ? [foldForSearch(name), referenceKey(name)] : [])).join(' ')
    const folded = foldForSearch([entry.number, entry.title, entry.summary, ...paragraphs.map(([, text]) => text)].filter(Boolean).join('\n'))
    return { path, number: entry.number ?? '', title: entry.title, names, folded: `${folded}\n${names}`, paragraphs }
  })
  const main = `<h1>${escaped(title)}</h1>
${noticeOf(about)}
<form hidden role="search"><label for="q">${escaped(words.search)}</label><input id="q" name="q" type="search" autocomplete="off"> <button type="submit">${escaped(words.button)}</button></form>
<p id="count" role="status"></p>
<ul id="results"></ul>
<h2>${escaped(words.all)}</h2>
${lists.filter((list) => list !== '').join('\n')}
${dataIn('index', { records, folds: foldTable(), words: { none: words.none, results: words.results('0') } })}`
  return packPage({ lang, title, skip: words.skip, main, script })
}

const textOf = ({ number, text }: TreeParagraph): string => (number === null ? text : `${number}. ${text}`)

function paragraphsIn(document: PageDocument, field: string, lang: LanguageTag): [string | null, string][] {
  const tree = treeIn(document, field)
  return tree ? treeParagraphs(tree, lang).map((one) => [one.id === null ? null : `${field}-${one.id}`, textOf(one)]) : []
}

let folds: readonly [string, string] | undefined

/** What a browser cannot fold by itself, characters and what they become: both scripts are one, and variants are. */
function foldTable(): readonly [string, string] {
  if (folds) return folds
  const from: string[] = []
  const to: string[] = []
  for (let code = 0x2010; code <= 0x9fff; code += 1) {
    const character = String.fromCharCode(code)
    const plain = character.normalize('NFKC').toLowerCase()
    const folded = foldForSearch(character)
    if (plain !== character || folded === plain || Array.from(folded).length !== 1) continue
    from.push(character)
    to.push(folded)
  }
  folds = [from.join(''), to.join('')]
  return folds
}
