import type { DocumentTree, NodeIn, TreeNode } from '@clf/content/tree'
import { chineseNumber } from '@clf/content/tree'
import type { BuildContext } from './body/build-context.ts'
import type { Body } from './body/build-body.ts'

type InlineNode = NodeIn<'inline'>

// Only words that point inside the document lead anywhere: 第八段 alone may be a paragraph of another document.
const chinese =
  /(?:上文|下文|本文件?|本通告|本通函|上述|前述)第\s*([〇○零一二三四五六七八九十百\d]+)((?:\s*[(（][a-z一二三四五六七八九十]{1,4}[)）])*)(?:至[〇○零一二三四五六七八九十百\d]+)?(?:段|節|分段)((?:\s*[(（][a-z一二三四五六七八九十]{1,4}[)）])*)/gu
const english =
  /\b(?:sub-?)?para(?:graph|s|\.)?s?\.?\s*(\d{1,3}(?:\.\d{1,3})*)((?:\s?\([a-zA-Z]{1,5}\))*)(?:\s*(?:to|and|–|-)\s*\d{1,3}(?:\([a-z]{1,5}\))*)?(?=\s+(?:above|below|of\s+this\s+(?:paper|circular|memorandum|memo|note|document)))/giu

/** Turns words such as “paragraph 2(b) above” into references, and says how many. Words that lead nowhere stay words. */
export function linkCrossReferences(tree: DocumentTree, { paths }: Body, context: BuildContext): number {
  const linker = new Linker(paths, context)
  for (const node of tree.children) linker.walk(node)
  return linker.count
}

class Linker {
  count = 0
  readonly #paths: Body['paths']
  readonly #context: BuildContext

  constructor(paths: Body['paths'], context: BuildContext) {
    this.#paths = paths
    this.#context = context
  }

  walk(node: TreeNode): void {
    if (!('children' in node)) return
    if (node.type === 'heading') return
    if (node.type === 'paragraph') {
      for (const child of node.children) this.walk(child)
      const linked = node.children.flatMap((child): InlineNode[] => (child.type === 'text' && child.link === undefined ? this.#linkRun(child) : [child]))
      node.children.splice(0, node.children.length, ...linked)
      return
    }
    for (const child of node.children as TreeNode[]) this.walk(child)
  }

  #linkRun(run: TreeNode<'text'>): InlineNode[] {
    const found = [...run.text.matchAll(chinese), ...run.text.matchAll(english)].flatMap((match) => {
      const found = this.#target(match)
      return found === null ? [] : [{ start: match.index, text: found.isPrinted ? withNumber(match[0]) : match[0], length: match[0].length, target: found.target }]
    }).toSorted((a, b) => a.start - b.start)
    const nodes: InlineNode[] = []
    let end = 0
    for (const { start, text, length, target } of found) {
      if (start < end) continue
      if (start > end) nodes.push({ ...run, text: run.text.slice(end, start) })
      nodes.push({ type: 'reference', target, text })
      end = start + length
      this.count += 1
    }
    if (end < run.text.length) nodes.push({ ...run, text: run.text.slice(end) })
    return nodes
  }

  #target([, number = '', before = '', after = '']: RegExpMatchArray): { target: string; isPrinted: boolean } | null {
    const first = /^[\d.]+$/.test(number) ? number : String(chineseNumber(number) ?? '')
    const steps = [...`${before}${after}`.matchAll(/[(（]([^)）]+)[)）]/g)].map((match) => match[1] ?? '')
    const path = [first, ...steps].join(' ')
    const found = this.#paths.find((entry) => sameMarks(entry.path, path))
    return found === undefined ? null : { target: this.#context.idOf(found.node, `p-${path}`), isPrinted: found.path === path && /^\d/.test(path) }
  }
}

// A number in figures follows the paragraph when it renumbers; Chinese numerals stay as they are printed.
function withNumber(text: string): string {
  return text.replace(/^(\D*?)\d+(?:\([a-z]+\))*$/, '$1{}')
}

// 第八段 leads to 八、 and to 8.
function sameMarks(own: string, path: string): boolean {
  const [first = '', ...rest] = own.split(' ')
  const [number = '', ...steps] = path.split(' ')
  const value = chineseNumber(first)
  return (first === number || String(value) === number) && rest.join(' ') === steps.join(' ')
}

/** Leads the source's own references to the nodes of their bookmarks; those without one become words. */
export function resolveReferences(tree: DocumentTree, context: BuildContext): number {
  const lost = new Set<TreeNode<'reference'>>()
  let count = 0
  for (const { node, bookmark } of context.references) {
    const target = context.bookmarks.get(bookmark)
    if (target === undefined) lost.add(node)
    else {
      node.target = context.idOf(target, `${target.type === 'numbered' ? 'p' : target.type === 'table' ? 't' : 'x'}-${bookmark.replace(/^_/, '')}`)
      count += 1
    }
  }
  if (lost.size > 0) { for (const node of tree.children) replaceLost(node, lost) }
  return count
}

function replaceLost(node: TreeNode, lost: ReadonlySet<TreeNode<'reference'>>): void {
  for (const slot of ['children', 'caption'] as const) {
    const held = (node as { children?: TreeNode[]; caption?: TreeNode[] })[slot]
    if (held === undefined) continue
    for (const child of held) replaceLost(child, lost)
    if (held.some((child) => child.type === 'reference' && lost.has(child))) {
      held.splice(0, held.length, ...held.map((child): TreeNode => (child.type === 'reference' && lost.has(child) ? { type: 'text', text: child.text ?? '' } : child)))
    }
  }
}
