import type { GlossaryTerm, PageDocument } from '@clf/content'
import { slotsOf } from '@clf/content/tree'
import type { DocumentTree, TreeNode } from '@clf/content/tree'
import { termAddress } from './term-address.ts'

type Term = Pick<GlossaryTerm, 'code' | 'term'>

/** Where no term is linked: headings are ways already, and captions, formulas, files and words that stand for themselves are no text. */
const unlinked: ReadonlySet<string> = new Set(['heading', 'attachments', 'formula', 'ruby', 'video', 'image'])

/** The slot of a table in which its caption stands. */
const caption = 'caption'

/**
 * A document in whose texts each term of the glossary is a link where it is first used. Longer terms go before those that are part of them. Ids,
 * numbers and everything else of the trees stay what they are.
 * @param fields of the document that hold trees, in the order in which they are read
 */
export function linkTerms<Document extends PageDocument>(document: Document, fields: readonly string[], terms: readonly Term[]): Document {
  if (terms.length === 0) return document
  const finder = createFinder(terms)
  const trees = fields.flatMap((field): [string, DocumentTree][] => {
    const tree = Reflect.get(document, field) as DocumentTree | null | undefined
    return tree ? [[field, { ...tree, children: linkedIn(tree.children, finder) }]] : []
  })
  return { ...document, ...Object.fromEntries(trees) }
}

/** Finds the next use of a term that was not linked before. */
interface Finder {
  find(text: string): { index: number; length: number; code: string } | null
  use(code: string): void
}

function createFinder(terms: readonly Term[]): Finder {
  const { pattern, codes, beginnings } = vocabularyOf(terms)
  const used = new Set<string>()
  return {
    find(text) {
      // To look for every term takes long, and most texts have none that is not linked yet.
      const lower = text.toLowerCase()
      if (!beginnings.some(({ code, beginning }) => !used.has(code) && lower.includes(beginning))) return null
      for (const { 0: words, index } of text.matchAll(pattern)) {
        const code = namesOf(words).flatMap((name) => codes.get(name) ?? [])[0]
        if (code !== undefined && !used.has(code)) return { index, length: words.length, code }
      }
      return null
    },
    use(code) {
      used.add(code)
    },
  }
}

interface Vocabulary {
  /** Every term, the longest first. */
  pattern: RegExp
  /** Code of a term by its words as they are compared. */
  codes: ReadonlyMap<string, string>
  /** What each term begins with: its first word, as it is compared. */
  beginnings: readonly { code: string; beginning: string }[]
}

/** Terms change seldom, and pages are made often: the read model gives the same list as long as nothing in it is another. */
const vocabularies = new WeakMap<readonly Term[], Vocabulary>()

function vocabularyOf(terms: readonly Term[]): Vocabulary {
  const known = vocabularies.get(terms)
  if (known) return known
  const named = terms.filter(({ term }) => term.trim() !== '').toSorted((a, b) => b.term.length - a.term.length)
  const made = {
    pattern: new RegExp(named.map(({ term }) => phrasePattern(term)).join('|') || '(?!)', 'giu'),
    codes: new Map(named.map(({ code, term }) => [compared(term), code])),
    beginnings: named.map(({ code, term }) => ({ code, beginning: compared(term).split(' ')[0] ?? '' })),
  }
  vocabularies.set(terms, made)
  return made
}

/** Source of a regular expression, with the flags `iu`, for words in a text: whole words in Latin letters, of one or many; anywhere in Chinese, which has no spaces. */
export function phrasePattern(phrase: string): string {
  const term = phrase.trim()
  const words = term.split(/\s+/).map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('\\s+')
  return /\p{Script=Han}/u.test(term) ? words : `(?<![\\p{L}\\p{N}-])${words}(?:e?s)?(?![\\p{L}\\p{N}-])`
}

const compared = (words: string): string => words.trim().toLowerCase().replaceAll(/\s+/g, ' ')

/** What a term may be named by words: these, or the one of which they are many. */
function namesOf(words: string): string[] {
  const name = compared(words)
  return [name, name.replace(/s$/, ''), name.replace(/es$/, '')]
}

function linkedIn<Node extends TreeNode>(nodes: readonly Node[], finder: Finder): Node[] {
  return nodes.flatMap((node) => (node.type === 'text' ? (linkedText(node, finder) as Node[]) : [linkedNode(node, finder)]))
}

/** What nodes with links were made of. */
const origins = new WeakMap<TreeNode, TreeNode>()

/** The node of the document that a node with links was made of; one that was not is its own. */
export const originOf = (node: TreeNode): TreeNode => origins.get(node) ?? node

function linkedNode<Node extends TreeNode>(node: Node, finder: Finder): Node {
  if (unlinked.has(node.type) || ('lang' in node && node.lang !== undefined)) return node
  const slots = slotsOf(node).filter(([slot]) => slot !== caption && Reflect.get(node, slot) !== undefined)
  if (slots.length === 0) return node
  const linked = { ...node, ...Object.fromEntries(slots.map(([slot, children]) => [slot, linkedIn(children, finder)])) }
  origins.set(linked, node)
  return linked
}

function linkedText(run: TreeNode<'text'>, finder: Finder): TreeNode<'text'>[] {
  if (run.link !== undefined || run.lang !== undefined || run.code || run.script || run.strikethrough) return [run]
  const found = finder.find(run.text)
  if (found === null) return [run]
  finder.use(found.code)
  const end = found.index + found.length
  const part = (text: string): TreeNode<'text'>[] => (text === '' ? [] : [{ ...run, text }])
  const linked = { ...run, text: run.text.slice(found.index, end), link: { address: termAddress(found.code) } }
  return [...part(run.text.slice(0, found.index)), linked, ...part(run.text.slice(end)).flatMap((rest) => linkedText(rest, finder))]
}
