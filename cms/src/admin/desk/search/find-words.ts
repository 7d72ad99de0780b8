import { validateTree, writtenLines } from '@clf/content/tree'
import { isTree } from '../checks/edition-changes.ts'
import { languages } from '../language/said.ts'
import type { Language } from '../language/said.ts'

/** Words of a form that are as they were looked for, with what stands around them in the same line. */
export interface FoundWords {
  /** Where they stand in the form: `en.body.children.3`, `tc.title`, `contact.email`. */
  path: string
  /** Null for a fact. */
  language: Language | null
  before: string
  words: string
  after: string
}

interface Line {
  path: string
  text: string
}

/** What a form holds beside what somebody writes. */
const notWritten = new Set(['id', 'documentId', 'work', 'reference', 'edition', 'locale', 'status', 'translation', 'createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy', 'localizations'])
const aroundWords = 30

/**
 * Every place of a form in which words stand, in its order: the words of each language, alternatives of pictures and notes among them, then
 * the facts. Capitals make no difference.
 */
export function findWords(values: Readonly<Record<string, unknown>>, query: string): FoundWords[] {
  const wanted = query.trim().toLowerCase()
  if (wanted === '') return []
  const facts = Object.entries(values).filter(([name]) => !(languages as readonly string[]).includes(name))
  const lines = [...languages.map((language) => [language, values[language]] as const), ...facts].flatMap(([name, value]) => (notWritten.has(name) ? [] : linesOf(name, value)))
  return lines.flatMap((line) => placesIn(line, wanted))
}

function linesOf(path: string, value: unknown): Line[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  if (isTree(value) && validateTree(value).problems.every(({ stops }) => stops !== 'saving')) {
    return writtenLines(value).map((line) => ({ path: [path, ...line.path].join('.'), text: line.runs.map(({ text }) => text).join('') }))
  }
  // A text that cannot be read is searched as far as it holds words.
  const entries = Object.entries(value).filter(([name, held]) => !notWritten.has(name) && (!isTree(value) || typeof held !== 'string'))
  return entries.flatMap(([name, held]) => linesOf(`${path}.${name}`, held))
}

function placesIn({ path, text }: Line, wanted: string): FoundWords[] {
  const [first = ''] = path.split('.')
  const language = languages.find((one) => one === first) ?? null
  const searched = text.toLowerCase()
  const places: FoundWords[] = []
  for (let at = searched.indexOf(wanted); at >= 0; at = searched.indexOf(wanted, at + wanted.length)) {
    const end = at + wanted.length
    places.push({ path, language, before: text.slice(Math.max(0, at - aroundWords), at), words: text.slice(at, end), after: text.slice(end, end + aroundWords) })
  }
  return places
}
