import { allKinds } from '@clf/content'
import type { Bureau, Kind, PageDocument } from '@clf/content'
import { languageTags } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import { foldForSearch, foldWithPlaces } from '@clf/text/search'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import type { CmsType } from '../cms-reader/cms-types.ts'
import { sectionContext } from '../documents/section-context.ts'
import { referenceKey } from '../search/index/reference.ts'

/** A rule that anybody may read. */
export interface KnownRule {
  kind: Kind
  /** What ends its address: `general-circular/4-2025`. */
  key: string
  languages: readonly LanguageTag[]
  /** How who issued it is called, as {@link referenceKey} reduces it: code, abbreviation, and name in each language. */
  issuers: readonly string[]
}

/** A place in a text, in UTF-16 units, and the rules that are named there. */
interface NamedPlace {
  from: number
  to: number
  rules: readonly KnownRule[]
}

/** Everything that a memo may cite, by the ways in which it is cited. */
export interface KnownRules {
  /** Circulars of a number and year, of the series that are named or, where none is, of any. */
  numbered(series: readonly string[], number: number, year: number): readonly KnownRule[]
  /** Whether a bureau, department or agency is called so. */
  isOrganisation(name: string): boolean
  /** Where a text has a reference without a year, a file reference or the whole title of a rule. */
  namedIn(text: string): NamedPlace[]
  /** Where a text has the address of a document of this site: without rules where there is none at the address. */
  addressedIn(text: string): NamedPlace[]
  /** Where a text has what is written as our references are, such as G-99, and is none of them. */
  shapedIn(text: string): NamedPlace[]
}

/** Kinds whose documents come into force and cease to be. */
const kindsOfRules: readonly Kind[] = allKinds.filter(({ page }) => page.notice === 'lifecycle')

/** Shorter titles are words of everyday. */
const shortestTitle = { latin: 12, han: 6 }
const prefixLength = 3

interface Name {
  key: string
  rules: KnownRule[]
}

/** Reads every rule once. */
export async function readKnownRules(cms: CmsClient): Promise<KnownRules> {
  const byDocument = new Map<string, KnownRule & { languages: LanguageTag[]; issuers: string[] }>()
  const byNumber = new Map<string, KnownRule[]>()
  const byPath = new Map<string, KnownRule>()
  const names = new Map<string, Name>()
  const shapes = new Set<string>()
  const organisations = new Set<string>()
  for (const lang of languageTags) {
    const context = await sectionContext(cms, lang, kindsOfRules)
    for (const bureau of await cms.all('bureaus', { locale: lang })) for (const name of namesOf(bureau)) organisations.add(name)
    for (const kind of kindsOfRules) {
      for (const document of (await cms.all(kind.api as CmsType, { locale: lang, populate: { [kind.bureau]: true } })) as unknown as PageDocument[]) {
        const fields = document as PageDocument & { series?: string; number?: number; year?: number; fileReference?: string | null }
        const before = byDocument.get(document.documentId)
        const rule = before ?? { kind, key: String(Reflect.get(document, kind.key)), languages: [], issuers: [] }
        rule.languages.push(lang)
        rule.issuers.push(...namesOf(Reflect.get(document, kind.bureau) as Bureau | null | undefined))
        byDocument.set(document.documentId, rule)
        const { path, number, title } = kind.entry(document, context)
        byPath.set(foldForSearch(path), rule)
        if (!before && fields.series !== undefined) {
          for (const key of [`${fields.series} ${fields.number}/${fields.year}`, `${fields.number}/${fields.year}`]) byNumber.set(key, [...(byNumber.get(key) ?? []), rule])
        }
        const isNumbered = fields.series !== undefined
        if (!isNumbered && number !== undefined && /\d/.test(number)) shapes.add(shapeOf(number))
        for (const name of [isNumbered ? undefined : number, fields.fileReference ?? undefined, isTelling(title) ? title : undefined]) addName(names, name, rule)
      }
    }
  }
  const byPrefix = Map.groupBy([...names.values()].sort((a, b) => b.key.length - a.key.length), ({ key }) => key.slice(0, prefixLength))
  const shape = shapes.size > 0 ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...shapes].join('|')})(?![\\p{L}\\p{N}])`, 'gu') : null
  return {
    numbered: (series, number, year) => (series.length > 0 ? series.flatMap((one) => byNumber.get(`${one} ${number}/${year}`) ?? []) : (byNumber.get(`${number}/${year}`) ?? [])),
    isOrganisation: (name) => organisations.has(referenceKey(name)),
    namedIn: (text) => namedIn(text, byPrefix),
    addressedIn: (text) => addressedIn(text, byPath),
    shapedIn(text) {
      const folded = foldWithPlaces(text)
      return shape ? [...folded.text.matchAll(shape)].map(({ 0: all, index }) => ({ from: folded.places(index)[0], to: folded.places(index + all.length - 1)[1], rules: [] })) : []
    },
  }
}

const namesOf = (bureau: Bureau | null | undefined): string[] => (bureau ? [bureau.code, bureau.abbreviation, bureau.name].map(referenceKey).filter((name) => name !== '') : [])

/** A pattern of what is written as a reference, in whatever figures. */
const shapeOf = (reference: string): string => foldForSearch(reference).split(/\d+/).map((part) => part.replaceAll(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`)).join('\\d+')

function addName(names: Map<string, Name>, written: string | undefined, rule: KnownRule): void {
  const key = written === undefined ? '' : referenceKey(written)
  if (key.length < prefixLength) return
  const name = names.get(key) ?? { key, rules: [] }
  if (!name.rules.includes(rule)) name.rules.push(rule)
  names.set(key, name)
}

function isTelling(title: string): boolean {
  const key = referenceKey(title)
  return key.length >= (/\p{Script=Han}/u.test(key) ? shortestTitle.han : shortestTitle.latin)
}

/** Letters and figures of a text alone, as names are compared, and where each stands in the text as it is folded. */
function lettersOf(text: string): { key: string; at: number[] } {
  const at: number[] = []
  let key = ''
  for (const { 0: letter, index } of text.matchAll(/[\p{L}\p{N}]/gu)) {
    for (let unit = 0; unit < letter.length; unit += 1) at.push(index + unit)
    key += letter
  }
  return { key, at }
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /[a-z0-9]/.test(character)

function namedIn(stored: string, byPrefix: ReadonlyMap<string, readonly Name[]>): NamedPlace[] {
  const { text, places } = foldWithPlaces(stored)
  const { key, at } = lettersOf(text)
  const found: NamedPlace[] = []
  for (let start = 0; start < key.length; start += 1) {
    const first = at[start] ?? 0
    if (isLetter(key[start]) && isLetter(text[first - 1])) continue
    const name = byPrefix.get(key.slice(start, start + prefixLength))?.find((one) => key.startsWith(one.key, start) && endsThere(text, at[start + one.key.length - 1] ?? 0))
    if (!name) continue
    const last = at[start + name.key.length - 1] ?? first
    found.push({ from: places(first)[0], to: places(last)[1], rules: name.rules })
    start += name.key.length - 1
  }
  return found
}

const endsThere = (text: string, last: number): boolean => !(isLetter(text[last]) && isLetter(text[last + 1]))

const sections = kindsOfRules.map(({ path }) => path).join('|')
const address = new RegExp(String.raw`/(?:en|tc|sc)(/(?:${sections})/[\w%-]+(?:/[\w%-]+)?)`, 'giu')

function addressedIn(stored: string, byPath: ReadonlyMap<string, KnownRule>): NamedPlace[] {
  return [...stored.matchAll(address)].map(({ 0: all, 1: path = '', index }) => {
    const rule = byPath.get(foldForSearch(path))
    return { from: index, to: index + all.length, rules: rule ? [rule] : [] }
  })
}
