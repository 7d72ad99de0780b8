import { cdp } from 'vitest/browser'

interface Node {
  nodeId: number
  nodeType: number
  nodeName: string
  nodeValue: string
  attributes?: string[]
  children?: Node[]
  shadowRoots?: Node[]
  contentDocument?: Node
}

/** What was drawn of an element that holds text itself, by fonts of the machine. */
export interface DrawnText {
  /** Its text and that of the elements in it: the browser counts their fonts too. */
  text: string
  lang: string
  fonts: string[]
}

const session = cdp() as unknown as { send(method: string, parameters?: object): Promise<unknown> }
const textNode = 3
const skipped = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'TITLE', 'NOSCRIPT'])

function attribute({ attributes = [] }: Node, name: string): string | undefined {
  const at = attributes.findIndex((each, index) => index % 2 === 0 && each === name)
  return at < 0 ? undefined : attributes[at + 1]
}

const partsOf = ({ children = [], shadowRoots = [], contentDocument }: Node): Node[] => [...shadowRoots, ...children, ...(contentDocument ? [contentDocument] : [])]

function find(node: Node, isSought: (node: Node) => boolean): Node | undefined {
  if (isSought(node)) return node
  for (const part of partsOf(node)) {
    const found = find(part, isSought)
    if (found) return found
  }
  return undefined
}

const holdsText = ({ children = [] }: Node) => children.some(({ nodeType, nodeValue }) => nodeType === textNode && nodeValue.trim())
const textOf = (node: Node): string => (node.nodeType === textNode ? node.nodeValue : (node.children ?? []).map(textOf).join(''))

async function drawnIn(node: Node, inherited: string): Promise<DrawnText[]> {
  if (skipped.has(node.nodeName)) return []
  const lang = attribute(node, 'lang') ?? inherited
  const drawn: DrawnText[] = []
  if (holdsText(node)) {
    const { fonts } = (await session.send('CSS.getPlatformFontsForNode', { nodeId: node.nodeId })) as { fonts: { familyName: string }[] }
    drawn.push({ text: textOf(node).trim(), lang, fonts: fonts.map(({ familyName }) => familyName) })
  }
  for (const part of partsOf(node)) drawn.push(...(await drawnIn(part, lang)))
  return drawn
}

/** Every text in `root` and its shadow trees, with its language and the fonts that the browser drew it with. */
export async function drawnTexts(root: HTMLElement): Promise<DrawnText[]> {
  root.dataset['drawn'] = ''
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root: page } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node }
  const holder = find(page, (node) => attribute(node, 'data-drawn') !== undefined)
  if (!holder) throw new Error('The browser does not show the element whose fonts are asked for.')
  // The browser names the fonts of its last layout: what was put in since then has none.
  root.getBoundingClientRect()
  const drawn = await drawnIn(holder, root.lang)
  delete root.dataset['drawn']
  return drawn
}
