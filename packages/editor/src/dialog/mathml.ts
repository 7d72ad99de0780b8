import { mathElements, validateTree } from '@clf/content/tree'
import type { EditorContext } from '../context.ts'
import type { Raw } from '../document/kinds.ts'
import { dialogWords } from '../words/dialog-words.ts'

/** Markup of MathML as nodes of the tree, or what is wrong with it. */
export type ReadMath = { children: Raw[]; problem: null } | { children: null; problem: string }

const tokens: readonly string[] = ['mi', 'mn', 'mo', 'mtext']
const namespace = 'http://www.w3.org/1998/Math/MathML'

class NoMath extends Error {}

export function readMathMl(source: string, { say, interfaceLanguage, kinds }: Pick<EditorContext, 'say' | 'interfaceLanguage' | 'kinds'>): ReadMath {
  const held = /<math[\s>]/i.test(source) ? source : `<math>${source}</math>`
  const document = new DOMParser().parseFromString(`<body>${held}</body>`, 'text/html')
  const math = document.querySelector('math')
  try {
    if (math === null) throw new NoMath(say(dialogWords.mathSyntax))
    const outside = [...document.body.children].find((each) => each !== math)
    if (outside !== undefined) throw new NoMath(say(dialogWords.mathElement, outside.localName))
    const children = [...math.childNodes].flatMap((node) => fromNode(node, kinds, say))
    if (children.length === 0) throw new NoMath(say(dialogWords.mathEmpty))
    const { problems } = validateTree({ type: 'document', version: 1, children: [{ type: 'paragraph', children: [{ type: 'formula', words: 'x', children }] }] })
    if (problems[0] !== undefined) throw new NoMath(problems[0].message[interfaceLanguage])
    return { children, problem: null }
  } catch (error) {
    if (error instanceof NoMath) return { children: null, problem: say(dialogWords.mathWrong, error.message) }
    throw error
  }
}

function fromNode(node: Node, kinds: EditorContext['kinds'], say: EditorContext['say']): Raw[] {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').trim() === '' ? [] : [{ type: 'symbol', element: 'mtext', text: (node.textContent ?? '').trim() }]
  if (!(node instanceof Element)) return []
  const name = node.localName
  if (name === 'semantics') return [...node.childNodes].filter((child) => child instanceof Element).slice(0, 1).flatMap((child) => fromNode(child, kinds, say))
  if (tokens.includes(name)) return [{ type: 'symbol', element: name, text: (node.textContent ?? '').replaceAll(/\s+/g, ' ').trim(), ...attributesOf(node, kinds) }]
  if (node.namespaceURI !== namespace || !Object.hasOwn(mathElements, name)) throw new NoMath(say(dialogWords.mathElement, name))
  return [{ type: 'math', element: name, ...attributesOf(node, kinds), children: [...node.childNodes].flatMap((child) => fromNode(child, kinds, say)) }]
}

/** The attributes that the tree keeps. */
function attributesOf(node: Element, kinds: EditorContext['kinds']): { attributes?: Record<string, string> } {
  const allowed = kinds['math']?.schema.fields.shape['attributes']
  const held = [...node.attributes].filter(({ name, value }) => allowed?.safeParse({ [name]: value }).success === true)
  return held.length === 0 ? {} : { attributes: Object.fromEntries(held.map(({ name, value }) => [name, value])) }
}

/** Nodes of a formula as markup that a person can change. */
export function writeMathMl(children: readonly Raw[]): string {
  const math = document.createElementNS(namespace, 'math')
  math.append(...children.map(toElement))
  return math.outerHTML.replace(` xmlns="${namespace}"`, '')
}

function toElement(node: Raw): Element {
  const made = document.createElementNS(namespace, String(node['element']))
  for (const [name, value] of Object.entries((node['attributes'] as Record<string, string> | undefined) ?? {})) made.setAttribute(name, value)
  if (node['type'] === 'symbol') made.textContent = String(node['text'])
  else made.append(...((node['children'] as Raw[] | undefined) ?? []).map(toElement))
  return made
}
