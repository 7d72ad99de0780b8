import type { Attributes } from './element-renderer.ts'

interface Part {
  /** Where it begins in what is held back. */
  readonly from: number
  /** Place in the order; undefined for a child that keeps its own. */
  place: number | undefined
}

/** The children of one element, held back while they are read, until all of them can be put in order. */
export class OrderedParts {
  readonly #attribute: string
  readonly #order: readonly string[]
  readonly #parts: Part[] = []

  constructor(attribute: string, order: readonly string[]) {
    this.#attribute = attribute
    this.#order = order
  }

  /** A child begins at `from` of what is held back. */
  begin(from: number): void {
    this.#parts.push({ from, place: undefined })
  }

  /** A start tag of the child that began last, or of something in it. */
  read(attributes: Attributes): void {
    const part = this.#parts.at(-1)
    const place = this.#order.indexOf(attributes.get(this.#attribute) ?? '')
    if (part && place !== -1) part.place ??= place
  }

  /** What was held back, with the children in order and the white space between them where it was. */
  inOrder(html: string): string {
    const pieces = this.#parts.map(({ from, place }, at) => ({ place, text: html.slice(from, this.#parts[at + 1]?.from) }))
    const sorted = pieces.filter(hasPlace).sort((one, other) => one.place - other.place).values()
    const texts = pieces.map((piece) => withSpaceOf(piece.text, (hasPlace(piece) && sorted.next().value?.text) || piece.text))
    return html.slice(0, this.#parts[0]?.from) + texts.join('')
  }
}

const hasPlace = <Piece extends { place: number | undefined }>(piece: Piece): piece is Piece & { place: number } => piece.place !== undefined

const withSpaceOf = (text: string, other: string): string => other.trimEnd() + text.slice(text.trimEnd().length)
