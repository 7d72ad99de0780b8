import type { LanguageTag } from '@clf/text'
import { asSeen, differsBySeldomOne, distanceOf, hasUnseen, hasWideLetters, plain } from '../letters.ts'
import { departments, type Department } from './departments.ts'

interface Name {
  department: Department
  language: LanguageTag
  words: string
  looks: string
}

const names: readonly Name[] = departments
  .flatMap((department) =>
    ([['en', department.en], ['zh-Hant-HK', department.tc], ['zh-Hans', department.sc]] as const).map(([language, name]): Name => ({ department, language, words: plain(name), looks: asSeen(name) }))
  )
  // A longer name is looked for before one that is a part of it.
  .toSorted((a, b) => b.words.length - a.words.length)

const joined = (words: string) => words.replace(/(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu, '')

/** Whether a name stands in words as a whole: in English between other words, in Chinese anywhere. */
const holds = (words: string, name: string): boolean => (/\p{Script=Han}/u.test(name) ? joined(words).includes(name) : ` ${words} `.includes(` ${name} `))

/** The names of the register that stand in words, the longest first; one within another is left out. */
export function registeredIn(text: string): { department: Department; language: LanguageTag }[] {
  if (hasUnseen(text) || hasWideLetters(text)) return []
  const words = plain(text)
  const found: Name[] = []
  for (const name of names) if (holds(words, name.words) && !found.some((other) => other.words !== name.words && other.words.includes(name.words))) found.push(name)
  return found
}

/** The name that `text` looks like and is not; nothing when it is like none. */
export function forgeryOf(text: string): { department: Department; language: LanguageTag } | undefined {
  const words = joined(plain(text))
  if (words === '' || registeredIn(text).length > 0) return undefined
  const looks = joined(asSeen(text))
  return names.find((name) => holds(looks, name.looks)) ?? names.find((name) => distanceOf(looks, name.looks, mostChanged(name)) <= mostChanged(name) || differsBySeldomOne(looks, name.looks))
}

/** Characters in which a forged name may differ: one of a short Chinese name, two of a long one, three of a long English one. */
function mostChanged({ looks }: Name): number {
  const length = [...looks].length
  if (/\p{Script=Han}/u.test(looks)) return length >= 7 ? 2 : length >= 4 ? 1 : 0
  return length >= 24 ? 3 : length >= 12 ? 2 : 1
}
