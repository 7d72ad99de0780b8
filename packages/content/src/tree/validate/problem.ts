import type { LanguageTag } from '@clf/text'
import { languageTags } from '@clf/text'
import type { InThreeLanguages } from '../../kinds/words.ts'
import { messages } from './messages.ts'
import type { MessageKey } from './messages.ts'
import { createPlaces } from './places.ts'
import type { Path } from './places.ts'

/** One thing wrong with a tree. */
export interface TreeProblem {
  /** Name of the message, the same for the same kind of fault. */
  key: MessageKey
  /** Path in the tree, dotted: `children.11.children.2.colspan`; empty for the whole. */
  path: string
  /** The place as a person says it: “paragraph 12, table row 3”. */
  place: InThreeLanguages<string>
  /** What is wrong and what to do, in a sentence or two. */
  message: InThreeLanguages<string>
  /** `saving`: no such tree may be stored. `publishing`: it may be stored as a draft; it renders, but is not finished. */
  stops: 'saving' | 'publishing'
}

/** Place and message in one line: “Paragraph 12, table row 3: This row is 3 columns wide …” */
export function sayProblem({ place, message }: Pick<TreeProblem, 'place' | 'message'>, lang: LanguageTag): string {
  const where = place[lang]
  return `${where.charAt(0).toUpperCase()}${where.slice(1)}${lang === 'en' ? ': ' : '：'}${message[lang]}`
}

type Value = string | number | InThreeLanguages<string>

/** The problems of one tree as they are found, of each kind as many as a person can read. */
export interface ProblemList {
  readonly found: readonly TreeProblem[]
  /** True when enough is known: no more problems that stop saving are taken. */
  readonly isFull: boolean
  add(key: MessageKey, path: Path, values?: readonly Value[], stops?: TreeProblem['stops']): void
}

/** @param tree the tree, right or wrong; only its places are read from it */
export function createProblems(tree: unknown, limit = 100): ProblemList {
  const found: TreeProblem[] = []
  const taken = { saving: 0, publishing: 0 }
  const placeOf = createPlaces(tree)
  return {
    found,
    get isFull() {
      return taken.saving > limit
    },
    add(key, path, values = [], stops = 'saving') {
      taken[stops] += 1
      if (taken[stops] <= limit) found.push(problemOf(key, path, values, stops, placeOf))
      else if (taken[stops] === limit + 1) found.push(problemOf('more', [], [limit], stops, placeOf))
    },
  }
}

function problemOf(key: MessageKey, path: Path, values: readonly Value[], stops: TreeProblem['stops'], placeOf: (path: Path) => InThreeLanguages<string>): TreeProblem {
  return { key, path: path.join('.'), place: placeOf(path), message: messageOf(key, values), stops }
}

/** A message with its values, in three languages. */
export function messageOf(key: MessageKey, values: readonly Value[]): InThreeLanguages<string> {
  const written = languageTags.map((lang) => [lang, fill(messages[key][lang], values.map((value) => (typeof value === 'object' ? value[lang] : String(value))))])
  return Object.fromEntries(written) as unknown as InThreeLanguages<string>
}

function fill(sentence: string, values: readonly string[]): string {
  let next = 0
  return sentence.replaceAll('{}', () => values[next++] ?? '')
}
