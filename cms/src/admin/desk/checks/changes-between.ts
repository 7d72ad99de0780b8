import type { Edition, EditionWords } from '@clf/rules'
import { isTree, isSameTree } from './edition-changes.ts'
import { languages } from '../language/said.ts'

/** Another value of a place in the form: `en.body`, `reviewBy`, or `sc`, which then gets words. */
export interface Change {
  path: string
  value: unknown
}

/** What leads from one edition to another, as places of the form. */
export function changesBetween(before: Edition, after: Edition): Change[] {
  const facts = changesOf(before.facts, after.facts)
  const words = languages.flatMap((language) => {
    const [was, is] = [before.words[language], after.words[language]]
    if (was === is || !is) return []
    const changed = changesOf(withoutLocale(was), withoutLocale(is))
    return was ? changed.map(({ path, value }) => ({ path: `${language}.${path}`, value })) : [{ path: language, value: withoutLocale(is) }]
  })
  return [...facts, ...words]
}

/** The form does not hold what a language is called. */
const withoutLocale = (words: EditionWords | undefined): object => Object.fromEntries(Object.entries(words ?? {}).filter(([name]) => name !== 'locale'))

function changesOf(before: object, after: object): Change[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const valueOf = (held: object, name: string): unknown => held[name as never] ?? null
  return names.filter((name) => !isSame(valueOf(before, name), valueOf(after, name))).map((name) => ({ path: name, value: valueOf(after, name) }))
}

const isSame = (one: unknown, other: unknown): boolean => one === other || (isTree(one) && isTree(other) ? isSameTree(one, other) : JSON.stringify(one) === JSON.stringify(other))
