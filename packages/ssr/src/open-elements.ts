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
import { ElementStack, NameSets, type OpenElement, type StackEntry } from './element-stack.ts'

type Names = ReadonlySet<string>

const outside: OpenElement = { name: '', language: '', inTemplate: false, foreign: false }

const paragraphBoundaries: Names = new Set([...scopeBoundaries, 'button'])

const itemBoundaries: Names = new Set([...specialNames].filter((name) => !transparentForItems.has(name)))

const boundaries = [scopeBoundaries, tableScopeBoundaries, specialNames, paragraphBoundaries, itemBoundaries]
const ended = [headingNames, ...itemNames.values(), ...tableContexts.values()]
const sets = new NameSets([...boundaries, ...ended])

/**
 * The elements open at the current place of a page, as a browser would have them, so that each element is known by
 * the language around it. It follows the parts of the HTML standard that decide where an element ends: void
 * elements, implied end tags, stray end tags, SVG and MathML.
 */
export class OpenElements {
  readonly #stack = new ElementStack(sets)

  /** The innermost open element. */
  get innermost(): OpenElement {
    return this.#stack.top?.element ?? outside
  }

  /** How many elements are open. */
  get depth(): number {
    return this.#stack.depth
  }

  /** Ends what this start tag ends by implication. Call it before reading `innermost` for a new element. */
  prepareFor(name: string): void {
    if (this.innermost.foreign) return this.#leaveForeignContent(name)
    const context = tableContexts.get(name)
    if (context !== undefined) return this.#clearTo(context)
    const items = itemNames.get(name)
    if (items) this.#endWith(this.#find(items, itemBoundaries))
    if (closesParagraph.has(name)) this.#endWith(this.#find('p', paragraphBoundaries))
    if (closesInnermost.get(name)?.has(this.innermost.name) === true) this.#stack.pop()
  }

  /**
   * Opens an element; `language` is its own `lang` attribute when it has one. As in a browser, `/>` closes elements of SVG
   * and MathML only: `<div/>` stays open.
   */
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
    const entry = this.#closedBy(name)
    if (entry === undefined) return
    if (formattingNames.has(name) && this.#holdsBlock(entry)) this.#stack.remove(entry)
    else this.#endWith(entry)
  }

  #closedBy(name: string): StackEntry | undefined {
    if (name === 'template') return this.#stack.last(name)
    if (tableContexts.has(name) || name === 'table') return this.#find(name, tableScopeBoundaries)
    if (headingNames.has(name)) return this.#find(headingNames, scopeBoundaries)
    if (specialNames.has(name) || formattingNames.has(name)) return this.#find(name, scopeBoundaries)
    return this.#find(name, specialNames)
  }

  /** The innermost element of these names that no boundary stands in. */
  #find(names: string | Names, within: Names): StackEntry | undefined {
    const entry = this.#stack.last(names)
    return entry && entry.serial >= (this.#stack.last(within)?.serial ?? 0) ? entry : undefined
  }

  #holdsBlock({ serial }: StackEntry): boolean {
    return (this.#stack.last(specialNames)?.serial ?? 0) > serial
  }

  #endWith(entry: StackEntry | undefined): void {
    while (entry && (this.#stack.top?.serial ?? 0) >= entry.serial) this.#stack.pop()
  }

  #clearTo(context: Names): void {
    const entry = this.#find(context, tableScopeBoundaries)
    while (entry && this.#stack.top !== entry) this.#stack.pop()
  }

  #leaveForeignContent(name: string): void {
    if (!endsForeignContent.has(name)) return
    while (this.innermost.foreign) this.#stack.pop()
  }
}
