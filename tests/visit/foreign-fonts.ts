import type { CDPSession } from '@playwright/test'

interface DomNode {
  nodeId: number
  nodeType: number
  nodeName: string
  nodeValue: string
  children?: DomNode[]
  shadowRoots?: DomNode[]
}

const unseen = new Set(['HEAD', 'SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT'])

/** Texts of the page, in shadow roots and controls too, that a font of the machine draws, each as a sentence. */
export async function foreignFonts(session: CDPSession): Promise<string[]> {
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true })
  const found = await Promise.all(nodesWithText(root as DomNode).map((node) => foreignFontsOf(session, node)))
  await session.send('CSS.disable')
  await session.send('DOM.disable')
  return [...new Set(found.flat())]
}

function nodesWithText(node: DomNode): DomNode[] {
  if (unseen.has(node.nodeName)) return []
  const own = node.nodeType === 1 && node.children?.some(isText) ? [node] : []
  return [...own, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(nodesWithText)]
}

const isText = ({ nodeType, nodeValue }: DomNode): boolean => nodeType === 3 && nodeValue.trim() !== ''

async function foreignFontsOf(session: CDPSession, node: DomNode): Promise<string[]> {
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId: node.nodeId })
  const text = (node.children ?? []).filter(isText).map(({ nodeValue }) => nodeValue).join('').replaceAll(/\s+/g, ' ').trim().slice(0, 40)
  return fonts
    .filter(({ isCustomFont }) => !isCustomFont)
    .map(({ familyName }) => `"${text}" is drawn with ${familyName}, a font of this machine. Let it inherit its font (font: inherit), or use a character that the pinned fonts hold.`)
}
