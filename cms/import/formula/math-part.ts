/** A part of a formula: an element of MathML Core with what it holds, or a symbol. */
export type MathPart = MathGroup | MathSymbol

export interface MathGroup {
  type: 'math'
  element: 'mrow' | 'msqrt' | 'mtable' | 'mtr' | 'mtd' | 'mmultiscripts' | 'mprescripts' | 'mphantom' | 'mfrac' | 'mroot' | 'msub' | 'msup' | 'munder' | 'mover' | 'msubsup' | 'munderover'
  attributes?: Record<string, string>
  children: MathPart[]
}

export interface MathSymbol {
  type: 'symbol'
  element: 'mi' | 'mn' | 'mo' | 'mtext'
  text: string
  attributes?: Record<string, string>
}

export function group(element: MathGroup['element'], children: MathPart[], attributes?: Record<string, string>): MathGroup {
  return { type: 'math', element, children, ...(attributes && { attributes }) }
}

export function symbol(element: MathSymbol['element'], text: string, attributes?: Record<string, string>): MathSymbol {
  return { type: 'symbol', element, text, ...(attributes && { attributes }) }
}

/** One part for several: a row, or the part itself where it is alone. */
export function row(parts: MathPart[]): MathPart {
  return parts.length === 1 ? (parts[0] as MathPart) : group('mrow', parts)
}

/** All symbols in the order in which a person writes them: the degree before its root, what stands before a base before it. */
export function symbolsOf(parts: readonly MathPart[]): string {
  return parts.map((part) => {
    if (part.type === 'symbol') return part.text
    const [first, ...rest] = part.children
    const isReversed = first !== undefined && (part.element === 'mroot' || part.element === 'mmultiscripts')
    return symbolsOf(isReversed ? [...rest, first] : part.children)
  }).join('')
}

const tokens = /\d+(?:[.,]\d+)*|\p{L}\p{M}*|\s+|[^\s\p{L}\d]/gu

/** Letters, numbers and operators of a run of text, each a symbol. */
export function symbolsIn(text: string, isWords: boolean): MathSymbol[] {
  if (isWords) return text === '' ? [] : [symbol('mtext', text)]
  return [...text.matchAll(tokens)].flatMap(([token]) => {
    if (/^\s/.test(token)) return []
    if (/^\d/.test(token)) return [symbol('mn', token)]
    return [/^\p{L}/u.test(token) ? symbol('mi', token) : symbol('mo', token)]
  })
}
