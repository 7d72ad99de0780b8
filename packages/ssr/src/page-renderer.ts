import { withServerLanguage } from '@clf/components'
import { Tokenizer } from 'htmlparser2'
import type { TokenizerCallbacks } from 'htmlparser2'
import { isRegistered, renderElement } from './element-renderer.ts'
import type { Attributes } from './element-renderer.ts'
import { OpenElements } from './open-elements.ts'
import { PageText } from './page-text.ts'
import { RenderError } from './render-error.ts'

interface PendingRoot {
  readonly name: string
  readonly attributes: Attributes
  readonly language: string
  /** Line of the start tag, counted from 1. */
  readonly line: number
  /** Where the shadow root goes: right after the start tag. */
  readonly rootAt: number
}

/**
 * Renders one page, given in chunks cut anywhere. Holds no more of the page than the name being read and, after the
 * start tag of an element, the white space and comments before its first child.
 */
export class PageRenderer implements TokenizerCallbacks {
  readonly #tokenizer = new Tokenizer({}, this)
  readonly #open = new OpenElements()
  readonly #text = new PageText()
  #readTo = 0
  #output = ''

  #tagName = ''
  #tagLine = 0
  #attributes = new Map<string, string>()
  #attributeName = ''
  #attributeValue = ''

  #pending: PendingRoot | undefined

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
    return this.#takeOutput()
  }

  isInForeignContext(): boolean {
    return this.#open.innermost.foreign
  }

  onopentagname(start: number, end: number): void {
    this.#tagName = this.#text.slice(start, end).toLowerCase()
    if (this.#tagName.startsWith('clf-')) this.#tagLine = this.#text.lineAt(start)
    this.#attributes = new Map()
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
    this.#open.open(this.#tagName, this.#attributes.get('lang'), selfClosing)
    this.#awaitRoot(end)
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
      return withServerLanguage(language, () => renderElement(name, attributes))
    } catch (cause) {
      throw new RenderError(name, line, cause)
    }
  }

  #takeOutput(): string {
    const output = this.#output
    this.#output = ''
    return output
  }
}
