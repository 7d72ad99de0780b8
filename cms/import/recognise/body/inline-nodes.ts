import { isAddress, isClean, isLanguage } from '@clf/content/tree'
import type { NodeIn, TreeNode } from '@clf/content/tree'
import { formulaWords } from '../../formula/formula-words.ts'
import type { PaperInline, PaperPicture, TextMarks } from '../../paper/paper.ts'
import type { Place } from '../../paper/place.ts'
import { textOfInlines } from '../../paper/text-of.ts'
import { markOf } from '../../plain-text/line-start.ts'
import type { BuildContext, Target } from './build-context.ts'

type InlineNode = NodeIn<'inline'>
type BlockNode = NodeIn<'block'>

export interface InlineResult {
  children: InlineNode[]
  images: TreeNode<'image'>[]
}

/** The nodes for the inlines of a paragraph; its pictures become blocks beside it. */
export class InlineBuilder {
  readonly #context: BuildContext
  readonly #buildNote: (id: string) => BlockNode[]

  constructor(context: BuildContext, buildNote: (id: string) => BlockNode[]) {
    this.#context = context
    this.#buildNote = buildNote
  }

  build(inlines: readonly PaperInline[], place: Place, owner: Target | null): InlineResult {
    const images: TreeNode<'image'>[] = []
    const children = inlines.flatMap((inline) => this.#nodesOf(inline, place, owner, images, null))
    return { children: joinRuns(children), images }
  }

  #nodesOf(inline: PaperInline, place: Place, owner: Target | null, images: TreeNode<'image'>[], link: string | null): InlineNode[] {
    switch (inline.kind) {
      case 'text':
        return this.#textNodes(inline.text, inline.marks, link)
      case 'break':
        return [{ type: 'break' }]
      case 'tab':
        return [{ type: 'text', text: ' ' }]
      case 'link': {
        const address = addressOf(inline.url)
        if (address === null) this.#context.tell('dropped address', inline.url, place)
        return inline.inlines.flatMap((one) => this.#nodesOf(one, place, owner, images, address))
      }
      case 'reference':
        return this.#reference(inline, place, owner, images)
      case 'bookmark':
        if (owner !== null && !this.#context.bookmarks.has(inline.name)) {
          this.#context.bookmarks.set(inline.name, owner)
          this.#context.recent.push(inline.name)
        }
        return []
      case 'note':
        return this.#note(inline.id)
      case 'formula':
        return [{
          type: 'formula',
          words: formulaWords(inline.parts, this.#context.isChinese),
          ...(inline.display && { display: true as const }),
          children: inline.parts as TreeNode<'formula'>['children'],
        }]
      case 'checkbox':
        return [{ type: 'checkbox', checked: inline.checked }]
      case 'ruby':
        return [{ type: 'ruby', base: inline.base, reading: inline.reading }]
      case 'picture':
        images.push(this.#image(inline.picture, place))
        return []
    }
  }

  #textNodes(text: string, marks: TextMarks, link: string | null): InlineNode[] {
    const clean = isClean(text) ? text : text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ')
    // A raised figure that is typed, as text files have it, is the mark of a note when there is such a note.
    return clean.split(/([⁰¹²³⁴-⁹]+)/u).filter((piece) => piece !== '').flatMap((piece): InlineNode[] => {
      const id = /^[⁰¹²³⁴-⁹]+$/u.test(piece) ? markOf(piece) : null
      if (id !== null && this.#context.notes.has(id)) return this.#note(id)
      return [textNode(piece, marks, link)]
    })
  }

  #note(id: string): InlineNode[] {
    const before = this.#context.noteNodes.get(id)
    const note = this.#context.notes.get(id)
    if (note === undefined) return []
    if (before !== undefined) return [{ type: 'reference', target: this.#context.idOf(before, `note-${note.mark}`) }]
    const node: TreeNode<'note'> = { type: 'note', kind: note.kind, ...(note.ownMark && isOwnMark(note.mark) && { mark: note.mark }), children: [] }
    this.#context.noteNodes.set(id, node)
    node.children.push(...this.#buildNote(id))
    if (node.children.length === 0) node.children.push({ type: 'paragraph', children: [] })
    return [node]
  }

  #reference(inline: Extract<PaperInline, { kind: 'reference' }>, place: Place, owner: Target | null, images: TreeNode<'image'>[]): InlineNode[] {
    const words = textOfInlines(inline.inlines)
    const isPlain = inline.inlines.every((one) => one.kind === 'text') && words !== '' && words.length <= 1000 && isClean(words)
    if (!isPlain) return inline.inlines.flatMap((one) => this.#nodesOf(one, place, owner, images, null))
    const node: TreeNode<'reference'> = { type: 'reference', target: '', text: words }
    this.#context.references.push({ node, bookmark: inline.target, words })
    return [node]
  }

  #image(picture: PaperPicture, place: Place): TreeNode<'image'> {
    const text = picture.description?.replace(/\s+/g, ' ').trim().slice(0, 1000) ?? ''
    const node: TreeNode<'image'> = { type: 'image', ...(text !== '' && isClean(text) && { text }), ...(picture.decorative && { decorative: true as const }) }
    this.#context.pictures.push({ node, picture, place })
    return node
  }
}

function textNode(text: string, marks: TextMarks, link: string | null): TreeNode<'text'> {
  return {
    type: 'text',
    text,
    ...(marks.bold && { bold: true as const }),
    ...(marks.italic && { italic: true as const }),
    ...(marks.underline && link === null && { underline: true as const }),
    ...(marks.strike && { strikethrough: true as const }),
    ...(marks.raised && { script: 'sup' as const }),
    ...(marks.lowered && { script: 'sub' as const }),
    ...(marks.lang !== undefined && isLanguage(marks.lang) && { lang: marks.lang }),
    ...(link !== null && { link: { address: link } }),
  }
}

// The address of a mail program or a drive is none that a reader may be sent to.
function addressOf(url: string): string | null {
  const address = /^www\./i.test(url) ? `https://${url}` : url.trim()
  return isAddress(address) && address.length <= 2000 ? address : null
}

function isOwnMark(mark: string): boolean {
  return mark !== '' && [...mark].length <= 12 && isClean(mark) && mark.trim() === mark
}

function joinRuns(nodes: InlineNode[]): InlineNode[] {
  const joined: InlineNode[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (last?.type === 'text' && node.type === 'text' && sameLook(last, node)) last.text += node.text
    else joined.push(node.type === 'text' ? { ...node } : node)
  }
  return joined
}

function sameLook(first: TreeNode<'text'>, second: TreeNode<'text'>): boolean {
  return JSON.stringify({ ...first, text: '' }) === JSON.stringify({ ...second, text: '' })
}
