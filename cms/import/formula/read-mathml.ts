import type { XmlElement } from '../archive/parse-xml.ts'
import { childrenOf, textIn } from '../archive/xml-path.ts'
import { group, row, symbol } from './math-part.ts'
import type { MathGroup, MathPart, MathSymbol } from './math-part.ts'

const holders = new Set(['mrow', 'msqrt', 'mtable', 'mtr', 'mtd', 'mmultiscripts', 'mprescripts', 'mphantom', 'mfrac', 'mroot', 'msub', 'msup', 'munder', 'mover', 'msubsup', 'munderover'])
const symbols = new Set(['mi', 'mn', 'mo', 'mtext'])

/** The formula in a `math` element; its parts in other languages, such as StarMath, are left out. */
export function readMathml(element: XmlElement): MathPart[] {
  return childrenOf(element).flatMap((child): MathPart[] => {
    const name = child.name.replace(/^math:/, '')
    if (symbols.has(name)) {
      const text = textIn(child).replace(/\s+/g, ' ').trim()
      return text === '' ? [] : [symbol(name as MathSymbol['element'], text)]
    }
    if (name === 'mfenced') return [fenced(child)]
    if (name === 'annotation' || name === 'annotation-xml' || name === 'mspace') return []
    if (!holders.has(name)) return readMathml(child)
    return [group(name as MathGroup['element'], fixed(name, child))]
  })
}

// Elements with a fixed number of children hold each of them as one part.
function fixed(name: string, element: XmlElement): MathPart[] {
  if (name === 'mrow' || name === 'mtable' || name === 'mtr' || name === 'mtd' || name === 'msqrt' || name === 'mphantom') return readMathml(element)
  return childrenOf(element).map((child) => row(readMathml({ name: '', attributes: {}, children: [child] })))
}

function fenced(element: XmlElement): MathPart {
  const [open = '(', close = ')'] = [element.attributes['open'], element.attributes['close']]
  const inner = childrenOf(element).flatMap((child, index) => [...(index === 0 ? [] : [symbol('mo', ',')]), row(readMathml({ name: '', attributes: {}, children: [child] }))])
  return group('mrow', [...(open === '' ? [] : [symbol('mo', open)]), ...inner, ...(close === '' ? [] : [symbol('mo', close)])])
}
