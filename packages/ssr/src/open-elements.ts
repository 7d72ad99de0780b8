import {
  closesInnermost,
  closesParagraph,
  endsForeignContent,
  foreignRoots,
  formattingNames,
  headingNames,
  integrationPoints,
  itemNames,
  scopeBoundaries,
  specialNames,
  tableContexts,
  tableScopeBoundaries,
  transparentForItems,
  voidNames,
} from './element-names.ts'

interface OpenElement {
  readonly name: string
  /** The nearest `lang`, empty when there is none. */
  readonly language: string
  readonly inTemplate: boolean
  readonly foreign: boolean
}

const outside: OpenElement = { name: '', language: '', inTemplate: false, foreign: false }

/**
 * The elements open at the current place of a page, as a browser would have them, so that each element is known by
 * the language around it. It follows the parts of the HTML standard that decide where an element ends: void
 * elements, implied end tags, stray end tags, SVG and MathML.
 */
export class OpenElements {
  readonly #stack: OpenElement[] = []

  /** The innermost open element. */
  get innermost(): OpenElement {
    return this.#stack.at(-1) ?? outside
  }

  /** How many elements are open. */
  get depth(): number {
    return this.#stack.length
  }

  /** Ends what this start tag ends by implication. Call it before reading `innermost` for a new element. */
  prepareFor(name: string): void {
    if (this.innermost.foreign) return this.#leaveForeignContent(name)
    const context = tableContexts.get(name)
    if (context !== undefined) return this.#clearTo(context)
    this.#endItem(name)
    if (closesParagraph.has(name)) this.#endParagraph()
    if (closesInnermost.get(name)?.has(this.innermost.name) === true) this.#stack.pop()
  }

  /** Opens an element; `language` is its own `lang` attribute when it has one. */
  open(name: string, language: string | undefined, selfClosing: boolean): void {
    const parent = this.innermost
    const foreign = foreignRoots.has(name) || (parent.foreign && !integrationPoints.has(name))
    if (voidNames.has(name) && !parent.foreign) return
    if (selfClosing && (foreign || parent.foreign)) return
    const inTemplate = parent.inTemplate || name === 'template'
    this.#stack.push({ name, language: language ?? parent.language, inTemplate, foreign })
  }

  /** Closes the element this end tag closes; a stray end tag closes nothing. */
  close(name: string): void {
    // What follows </body> or </html> still belongs to the body.
    if (name === 'body' || name === 'html') return
    const index = this.#indexClosedBy(name)
    if (index === -1) return
    if (formattingNames.has(name) && this.#holdsBlockAfter(index)) this.#stack.splice(index, 1)
    else this.#stack.length = index
  }

  #indexClosedBy(name: string): number {
    if (name === 'template') return this.#find((open) => open === name)
    if (tableContexts.has(name) || name === 'table') return this.#find((open) => open === name, tableScopeBoundaries)
    if (headingNames.has(name)) return this.#find((open) => headingNames.has(open), scopeBoundaries)
    if (specialNames.has(name) || formattingNames.has(name)) return this.#find((open) => open === name, scopeBoundaries)
    return this.#find((open) => open === name, specialNames)
  }

  #find(matches: (name: string) => boolean, boundaries?: ReadonlySet<string>): number {
    for (let index = this.#stack.length - 1; index >= 0; index -= 1) {
      const name = this.#stack[index]?.name ?? ''
      if (matches(name)) return index
      if (boundaries?.has(name) === true) return -1
    }
    return -1
  }

  #holdsBlockAfter(index: number): boolean {
    return this.#stack.slice(index + 1).some((open) => specialNames.has(open.name))
  }

  #endParagraph(): void {
    const index = this.#find((open) => open === 'p', paragraphBoundaries)
    if (index !== -1) this.#stack.length = index
  }

  #endItem(name: string): void {
    const ends = itemNames.get(name)
    if (ends === undefined) return
    const index = this.#find((open) => ends.has(open), itemBoundaries)
    if (index !== -1) this.#stack.length = index
  }

  #clearTo(context: ReadonlySet<string>): void {
    const index = this.#find((open) => context.has(open), tableScopeBoundaries)
    if (index !== -1) this.#stack.length = index + 1
  }

  #leaveForeignContent(name: string): void {
    if (!endsForeignContent.has(name)) return
    while (this.innermost.foreign) this.#stack.pop()
  }
}

const paragraphBoundaries = new Set([...scopeBoundaries, 'button'])

const itemBoundaries = new Set([...specialNames].filter((name) => !transparentForItems.has(name)))
