import type { DatabaseSync } from 'node:sqlite'
import { foldForSearch, scriptRuns, singularOf } from '@clf/text/search'
import { prepared } from './prepared.ts'
import type { SearchLists } from './record.ts'
import { referenceKey } from './reference.ts'
import type { SeriesNames } from './reference.ts'
import { together } from './together.ts'

/**
 * What a name stands for: `word` for the same thing in other words and languages, `topic`, `series` and `issuer` for what bears a code, `number` for a
 * series before a number.
 */
type Role = 'word' | 'topic' | 'series' | 'issuer' | 'number'

interface Name {
  key: string
  role: Role
  code: string
}

/** A name as it is looked up: its words in their singular, Han as it is folded, with a space between runs. */
function nameKey(name: string): string {
  return scriptRuns(foldForSearch(name)).map(({ text, isHan }) => (isHan ? text : singularOf(text))).join(' ')
}

/** Words that mainland readers write for words of Hong Kong pages. */
const wordsOfTheMainland = [
  ['信息', '資訊'],
  ['程序', '程式'],
  ['打印', '列印'],
  ['視頻', '影片'],
  ['電子郵件', '電郵'],
  ['移動設備', '流動裝置'],
  ['筆記本電腦', '手提電腦'],
  ['登錄', '登入'],
  ['工資單', '糧單'],
  ['工資', '薪金'],
  ['休假', '假期'],
  ['加班', '逾時工作'],
  ['客戶', '顧客'],
  ['服務器', '伺服器'],
  ['鏈接', '連結'],
  ['會議紀要', '會議記錄'],
] as const

/** Puts the lists in, in the place of all that were there. */
export function putLists(db: DatabaseSync, { terms, bureaus, glossary }: SearchLists): void {
  const names: Name[] = [
    ...wordsOfTheMainland.flatMap((words) => words.map((word): Name => ({ key: nameKey(word), role: 'word', code: `mainland/${words[0]}` }))),
    ...glossary.map(({ code, term }): Name => ({ key: nameKey(term), role: 'word', code: `glossary/${code}` })),
    ...terms.flatMap((term) => [...(term.scheme === 'topic' ? namesOfTopic(term) : []), ...(term.scheme === 'series' ? namesOfSeries(term) : [])]),
    ...bureaus.flatMap(namesOfBureau),
  ]
  together(db, () => {
    prepared(db, 'DELETE FROM search_name').run()
    for (const { key, role, code } of names) if (key !== '') prepared(db, 'INSERT OR IGNORE INTO search_name (key, role, code) VALUES (?, ?, ?)').run(key, role, code)
  })
}

/** What else a topic is called stands in the same order in every language: one word and its translation. */
function namesOfTopic({ code, label, altLabels }: SearchLists['terms'][number]): Name[] {
  const keys = [label, ...altLabels].map(nameKey)
  return keys.flatMap((key, place): Name[] => [{ key, role: 'topic', code }, { key, role: 'word', code: `topic/${code}/${place}` }])
}

function namesOfSeries({ code, label, altLabels }: SearchLists['terms'][number]): Name[] {
  const called = [label, ...altLabels]
  const asWritten: Name[] = [...called, code.replaceAll('-', ' ')].flatMap(numberNames).map((name) => ({ key: referenceKey(name), role: 'number', code }))
  return [...called.map(nameKey).flatMap((key): Name[] => [{ key, role: 'series', code }, { key, role: 'word', code: `series/${code}` }]), ...asWritten]
}

/** How the name of a series is written before a number: whole, and short: `General Circular` and `GC`, `csb circular` and `CSBC`, 總務通告 and 總務. */
function numberNames(name: string): string[] {
  const words = name.split(/\s+/)
  if (words.length === 1) return [name, name.replace(/通[告函]$/u, '')]
  return [name, words.map((word) => word.slice(0, 1)).join(''), `${words[0]}${words.slice(1).map((word) => word.slice(0, 1)).join('')}`]
}

function namesOfBureau({ code, name, abbreviation }: SearchLists['bureaus'][number]): Name[] {
  return [...new Set([name, abbreviation, code].map(nameKey))].flatMap((key): Name[] => [{ key, role: 'issuer', code }, { key, role: 'word', code: `bureau/${code}` }])
}

/** Before a number these name no series. */
const anySeries = ['circular', 'circulars', 'circularmemorandum', 'notice', '通告', '通函']

/** Names of series before a number, as {@link readReference} asks for them. */
export function seriesNames(db: DatabaseSync): SeriesNames {
  const rows = prepared(db, "SELECT key, code FROM search_name WHERE role = 'number'").all() as { key: string; code: string }[]
  const names = new Map<string, string[]>(anySeries.map((name) => [name, []]))
  for (const { key, code } of rows) names.set(key, [...(names.get(key) ?? []), code])
  return names
}

export interface NamedThing {
  /** Other names of the same: keys. */
  words: readonly string[]
  /** What bears a code. */
  codes: readonly { role: 'topic' | 'series' | 'issuer'; code: string }[]
}

/** What a name stands for; null for what is none. */
export function thingNamed(db: DatabaseSync, key: string): NamedThing | null {
  const found = namesWith(db, key)
  if (found.length === 0) return null
  const groups = found.filter(({ role }) => role === 'word').map(({ code }) => code)
  const words = prepared(db, "SELECT DISTINCT key FROM search_name WHERE role = 'word' AND code IN (SELECT value FROM json_each(?))").all(JSON.stringify(groups)) as { key: string }[]
  return {
    words: words.map((word) => word.key).filter((word) => word !== key),
    codes: found.flatMap(({ role, code }) => (role === 'topic' || role === 'series' || role === 'issuer' ? [{ role, code }] : [])),
  }
}

function namesWith(db: DatabaseSync, key: string): Name[] {
  const whole = prepared(db, "SELECT key, role, code FROM search_name WHERE key = ? AND role <> 'number'").all(key) as unknown as Name[]
  return whole.length > 0 || !isShortUnit(key) ? whole : namesOfShortUnit(db, key)
}

/** Endings of what a department may be called for short. */
const isShortUnit = (key: string): boolean => /^\p{Script=Han}{1,4}[署局处办队院会厅]$/u.test(key)

/** 食环署 stands for 食物环境卫生署: its characters in their order, the first and the last those of the name. */
function namesOfShortUnit(db: DatabaseSync, short: string): Name[] {
  const [first = ''] = short
  const rows = prepared(db, "SELECT key, role, code FROM search_name WHERE role = 'issuer' AND key >= ? AND key < ?").all(first, `${first}\u{10ffff}`) as unknown as Name[]
  const pattern = new RegExp(`^${[...short].join('.*')}${short.endsWith('办') ? '' : '$'}`, 'u')
  const found = rows.filter(({ key }) => pattern.test(key))
  return found.flatMap(({ code }): Name[] => [{ key: short, role: 'issuer', code }, { key: short, role: 'word', code: `bureau/${code}` }])
}
