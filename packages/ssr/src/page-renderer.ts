import type { LanguageOrder } from '@clf/components'
import { Tokenizer } from 'htmlparser2'
import type { TokenizerCallbacks } from 'htmlparser2'
import { isRegistered } from './element-renderer.ts'
import type { Attributes } from './element-renderer.ts'
import { hostAttributesOf } from './host-attributes.ts'
import { languageOrderOf } from './language-order.ts'
import { OpenElements } from './open-elements.ts'
import { OrderedParts } from './ordered-parts.ts'
import { PageText } from './page-text.ts'
import { RenderError } from './render-error.ts'
import { renderedOnce } from './rendered-once.ts'

interface PendingRoot {
  readonly name: string
  readonly attributes: Attributes
  readonly language: string
  /** Line of the start tag, counted from 1. */
  readonly line: number
  /** Where the shadow root goes: right after the start tag. */
  readonly rootAt: number
}

/** An open element whose content is put in order. */
interface OrderedElement {
  readonly order: LanguageOrder
  readonly language: string
  /** How many elements are open in it, itself included. */
  readonly depth: number
}

/** The element whose children are being read to be put in order. */
interface HeldParts {
  readonly parts: OrderedParts
  readonly depth: number
  /** Output that is ready, before what is held back. */
  ready: string
}

/** Attributes of a tag without any, which most are. Nothing is ever put into it. */
const none = new Map<string, string>()

/**
 * Renders one page, given in chunks cut anywhere. Holds no more of the page than the name being read, after the start
 * tag of an element the white space and comments before its first child, and the parts of a date until all are there.
 */
export class PageRenderer implements TokenizerCallbacks {
  readonly #tokenizer = new Tokenizer({}, this)
  readonly #open = new OpenElements()
  readonly #text = new PageText()
  #readTo = 0
  #output = ''

  #tagName = ''
  #tagAt = 0
  #tagLine = 0
  #attributes: Map<string, string> = none
  #attributeName = ''
  #attributeValue = ''

  #pending: PendingRoot | undefined
  #ordered: OrderedElement | undefined
  #held: HeldParts | undefined

  /** Takes the next chunk; returns what is ready of the page. Throws RenderError. */
  write(chunk: string): string {
    this.#text.append(chunk)
    this.#tokenizer.write(chunk)
    this.#output += this.#text.takeUntil(this.#pending?.rootAt ?? this.#text.endOfWholeCharacters)
    this.#text.forgetUntil(this.#readTo)
    return this.#takeOutput()
  }

  /** Ends the page; returns the rest of it. Throws RenderError. */
  end(): string {
    this.#tokenizer.end()
    this.#insertPendingRoot()
    this.#output += this.#text.takeUntil(this.#text.end)
    if (this.#held) this.#putInOrder(this.#held, this.#text.end)
    return this.#takeOutput()
  }

  isInForeignContext(): boolean {
    return this.#open.innermost.foreign
  }

  onopentagname(start: number, end: number): void {
    this.#tagName = this.#text.slice(start, end).toLowerCase()
    this.#tagAt = start - '<'.length
    if (this.#tagName.startsWith('clf-')) this.#tagLine = this.#text.lineAt(start)
    this.#attributes = none
    this.#readTo = end
  }

  onattribname(start: number, end: number): void {
    this.#attributeName = this.#text.slice(start, end).toLowerCase()
    this.#attributeValue = ''
    this.#readTo = end
  }

  onattribdata(start: number, end: number): void {
    this.#attributeValue += this.#text.slice(start, end)
    this.#readTo = end
  }

  onattribentity(codePoint: number): void {
    this.#attributeValue += String.fromCodePoint(codePoint)
  }

  onattribend(): void {
    if (this.#attributes.has(this.#attributeName)) return
    if (this.#attributes === none) this.#attributes = new Map()
    this.#attributes.set(this.#attributeName, this.#attributeValue)
  }

  onopentagend(end: number): void {
    this.#openTag(end, false)
  }

  onselfclosingtag(end: number): void {
    this.#openTag(end, true)
  }

  onclosetag(start: number, end: number): void {
    this.#insertPendingRoot()
    this.#open.close(this.#text.slice(start, end).toLowerCase())
    this.#leaveOrdered(start - '</'.length)
    this.#readTo = end
  }

  ontext(start: number, end: number): void {
    if (this.#pending !== undefined && /[^\t\n\f\r ]/.test(this.#text.slice(start, end))) this.#insertPendingRoot()
    this.#readTo = end
  }

  ontextentity(_codePoint: number, end: number): void {
    this.#insertPendingRoot()
    this.#readTo = end
  }

  oncomment(_start: number, end: number): void {
    this.#readTo = end
  }

  oncdata(_start: number, end: number): void {
    this.#readTo = end
  }

  ondeclaration(_start: number, end: number): void {
    this.#readTo = end
  }

  onprocessinginstruction(_start: number, end: number): void {
    this.#readTo = end
  }

  onend(): void {}

  #openTag(end: number, selfClosing: boolean): void {
    this.#readTo = end
    if (this.#tagName === 'template' && this.#attributes.has('shadowrootmode')) this.#pending = undefined
    this.#insertPendingRoot()
    this.#open.prepareFor(this.#tagName)
    this.#leaveOrdered(this.#tagAt)
    this.#readPart()
    this.#open.open(this.#tagName, this.#attributes.get('lang'), selfClosing)
    this.#awaitRoot(end)
    this.#completeTag(end)
    this.#enterOrdered(end + 1)
  }

  /** Writes the attributes that the element gives itself before the `>` of its start tag. */
  #completeTag(end: number): void {
    const { inTemplate, foreign, language } = this.#open.innermost
    if (inTemplate || foreign) return
    const added = hostAttributesOf(this.#tagName, language, this.#attributes)
    if (added !== '') this.#output += this.#text.takeUntil(end) + added
  }

  #enterOrdered(contentAt: number): void {
    const { inTemplate, foreign, language, name } = this.#open.innermost
    if (inTemplate || foreign || name !== this.#tagName) return
    const { depth } = this.#open
    const order = this.#attributes.get('order') === 'author' ? undefined : languageOrderOf(name)
    if (order !== undefined) this.#ordered = { order, language, depth }
    else if (this.#ordered !== undefined && this.#hasClass(this.#ordered.order.holder)) this.#hold(this.#ordered, contentAt)
  }

  #hasClass(name: string): boolean {
    return (this.#attributes.get('class') ?? '').split(/\s+/).includes(name)
  }

  #hold({ order, language }: OrderedElement, contentAt: number): void {
    const parts = new OrderedParts(order.attribute, order.of(language))
    this.#held = { parts, depth: this.#open.depth, ready: this.#output + this.#text.takeUntil(contentAt) }
    this.#output = ''
    this.#ordered = undefined
  }

  #readPart(): void {
    if (this.#held === undefined) return
    if (this.#open.depth === this.#held.depth) this.#held.parts.begin(this.#placeOf(this.#tagAt))
    this.#held.parts.read(this.#attributes)
  }

  #leaveOrdered(endAt: number): void {
    const { depth } = this.#open
    if (this.#held !== undefined && depth < this.#held.depth) this.#putInOrder(this.#held, endAt)
    if (this.#ordered !== undefined && depth < this.#ordered.depth) this.#ordered = undefined
  }

  #putInOrder({ parts, ready }: HeldParts, endAt: number): void {
    const end = this.#placeOf(endAt)
    this.#output = ready + parts.inOrder(this.#output.slice(0, end)) + this.#output.slice(end)
    this.#held = undefined
  }

  /** Place in the output of what stands at `position` of the page, at or after the last root put in. */
  #placeOf(position: number): number {
    if (position > this.#text.takenTo) this.#output += this.#text.takeUntil(position)
    return this.#output.length - (this.#text.takenTo - position)
  }

  #awaitRoot(end: number): void {
    const { inTemplate, foreign, language } = this.#open.innermost
    if (inTemplate || foreign || !isRegistered(this.#tagName)) return
    const name = this.#tagName
    this.#pending = { name, attributes: this.#attributes, language, line: this.#tagLine, rootAt: end + 1 }
  }

  #insertPendingRoot(): void {
    const root = this.#pending
    if (root === undefined) return
    this.#output += this.#text.takeUntil(root.rootAt) + this.#render(root)
    this.#pending = undefined
  }

  #render({ name, attributes, language, line }: PendingRoot): string {
    try {
      return renderedOnce(name, language, attributes)
    } catch (cause) {
      throw new RenderError(name, line, cause)
    }
  }

  #takeOutput(): string {
    const output = this.#held?.ready ?? this.#output
    if (this.#held) this.#held.ready = ''
    else this.#output = ''
    return output
  }
}
