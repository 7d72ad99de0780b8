import { slotsOf, nodes, type NodeIn, type TreeNode } from '@clf/content/tree'
import { resolveLanguage, type LanguagePath, type LanguageTag } from '@clf/text'
import { fieldsOf, treesOf } from '../document/document.ts'
import { placeOf } from '../document/place.ts'
import { subjectOfDocument } from '../document/subject-of-document.ts'
import type { Place, Subject } from '../subject.ts'
import { languagesOfEdition, type Edition, type EditionWords } from './edition.ts'

/** Words of a line in one language. */
export interface Segment {
  text: string
  lang: string
  /** Which of our languages that is; null when it is another. */
  language: LanguageTag | null
  /** Whether its author marked it with another language than that of the line. */
  isMarked: boolean
  /** Where it begins in the line. */
  start: number
}

/** A line of words: a field, a paragraph, a caption, the alternative of an image. */
export interface Line extends Place {
  text: string
  segments: Segment[]
  /** What holds it; null for a field of the document. */
  node: TreeNode | null
  /** What that stands in, the outermost first. */
  within: readonly TreeNode[]
}

/** A node with its place. */
export interface Placed<Node extends TreeNode = TreeNode> extends Place {
  node: Node
  within: readonly TreeNode[]
}

/** One language of an edition, read once for all rules. */
export interface Version {
  path: LanguagePath
  lang: LanguageTag
  words: EditionWords
  /** As the rules see it that pages are asked too. */
  subject: Subject
  lines: Line[]
  nodes: Placed[]
}

/** What rules over a whole edition judge. Pointers begin with the name of the language, `tc.body.children.2`, or of a fact, `date`. */
export interface EditionSubject {
  edition: Edition
  versions: Version[]
}

/** Versions by the words they were read from: whoever types in one language changes no other. Words are never changed in place. */
const read = new WeakMap<EditionWords, Version>()

/** Reads an edition once, for every rule. */
export function subjectOfEdition(edition: Edition): EditionSubject {
  const versions = languagesOfEdition.flatMap(([path, lang]) => {
    const words = edition.words[path]
    return words ? [versionOf(path, lang, words)] : []
  })
  return { edition, versions }
}

function versionOf(path: LanguagePath, lang: LanguageTag, words: EditionWords): Version {
  const known = read.get(words)
  if (known?.path === path) return known
  const version = readVersion(path, lang, words)
  read.set(words, version)
  return version
}

/** The line at a pointer. */
export function lineAt(edition: Edition, pointer: string): Line | undefined {
  return subjectOfEdition(edition).versions.flatMap(({ lines }) => lines).find((line) => line.pointer === pointer)
}

function readVersion(path: LanguagePath, lang: LanguageTag, words: EditionWords): Version {
  const placed: Placed[] = []
  const lines: Line[] = fieldsOf(words).filter(([, text]) => text.trim() !== '').map(([field, text]) => ({
    ...placeOf(`${path}.${field}`, text),
    text,
    segments: [{ text, lang, language: languageOfTag(lang), isMarked: false, start: 0 }],
    node: null,
    within: [],
  }))
  for (const { field, walked } of treesOf(words)) {
    for (const { node, path: way, within } of walked) {
      const pointer = [path, field, ...way].join('.')
      const own = linesOf(node, pointer, within, lang)
      placed.push({ node, within, ...placeOf(pointer, node.type === 'text' ? node.text : (own[0]?.text ?? '')) })
      lines.push(...own)
    }
  }
  return { path, lang, words, subject: subjectOfDocument(words), lines, nodes: placed }
}

const isInline = ({ type }: TreeNode): boolean => (nodes[type].schema.standsIn as readonly string[]).some((place) => place === 'inline' || place === 'math')

function linesOf(node: TreeNode, pointer: string, within: readonly TreeNode[], locale: LanguageTag): Line[] {
  if (isInline(node)) return []
  const lang = languageOf(node, within) ?? locale
  const { words = [], slots }: { words?: readonly string[]; slots: Readonly<Record<string, { of: string }>> } = nodes[node.type].schema
  const fields = words.flatMap((field): Line[] => {
    const text: unknown = Reflect.get(node, field)
    return typeof text === 'string' && text.trim() !== ''
      ? [{ ...placeOf(`${pointer}.${field}`, text), text, segments: [{ text, lang, language: languageOfTag(lang), isMarked: false, start: 0 }], node, within }]
      : []
  })
  const inlines = slotsOf(node).filter(([slot]) => slots[slot]?.of === 'inline').map(([slot, held]): Line => {
    const text = inlineText(held as readonly NodeIn<'inline'>[])
    return { ...placeOf(slot === 'children' ? pointer : `${pointer}.${slot}`, text), text, segments: segmentsOf(held as readonly NodeIn<'inline'>[], lang), node, within }
  })
  return [...fields, ...inlines.filter(({ text }) => text.trim() !== '')]
}

function languageOf(node: TreeNode, within: readonly TreeNode[]): string | undefined {
  for (const each of [node, ...within.toReversed()]) if ('lang' in each && each.lang !== undefined) return each.lang
  return undefined
}

/** What stands for a part of a line that holds no words of its own to mend. */
const opaque = '\uFFFC'

/** The words of one node of a line; each character stands where it does in the node. */
export function wordsOfInline(node: NodeIn<'inline'>): string {
  if (node.type === 'text') return node.code ? opaque.repeat(node.text.length) : node.text
  if (node.type === 'break') return '\n'
  return node.type === 'note' ? '' : opaque
}

/** The words of a line of nodes. */
export const inlineText = (line: readonly NodeIn<'inline'>[]): string => line.map(wordsOfInline).join('')

function segmentsOf(line: readonly NodeIn<'inline'>[], lang: string): Segment[] {
  const segments: Segment[] = []
  let start = 0
  for (const node of line) {
    const text = wordsOfInline(node)
    const own = node.type === 'text' && node.lang !== undefined ? node.lang : lang
    const last = segments.at(-1)
    if (last?.lang === own) last.text += text
    else if (text !== '') segments.push({ text, lang: own, language: languageOfTag(own), isMarked: own !== lang, start })
    start += text.length
  }
  return segments
}

/** Which of our languages a tag names; null when it names another, or none. */
export function languageOfTag(lang: string): LanguageTag | null {
  const tag = resolveLanguage(lang)
  return tag !== 'en' || /^en\b/i.test(lang) ? tag : null
}
