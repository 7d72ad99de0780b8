import type { CDPSession, Page } from '@playwright/test'

interface AxNode {
  nodeId: string
  ignored: boolean
  role?: { value: string }
  name?: { value: string }
  properties?: { name: string; value: { value: unknown } }[]
  childIds?: string[]
  backendDOMNodeId?: number
}

const landmarks = ['banner', 'navigation', 'main', 'contentinfo', 'search', 'region', 'complementary', 'form']
const controls = ['button', 'textbox', 'searchbox', 'combobox', 'checkbox', 'radio', 'spinbutton', 'slider', 'switch', 'listbox', 'DisclosureTriangle']
const told = new Set(['heading', 'link', ...landmarks, ...controls])

/** What a screen reader lists of the page: headings with level, links, landmarks and form controls, with names, in reading order. */
export async function outlineOf(page: Page): Promise<string[]> {
  const session: CDPSession = await page.context().newCDPSession(page)
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] }
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const lines: string[] = []
  const walk = (node: AxNode) => {
    const role = node.role?.value ?? ''
    if (!node.ignored && told.has(role)) {
      const level = node.properties?.find(({ name }) => name === 'level')?.value.value
      lines.push([role, level, JSON.stringify(node.name?.value ?? '')].filter((part) => part !== undefined).join(' '))
    }
    for (const id of node.childIds ?? []) {
      const child = byId.get(id)
      if (child) walk(child)
    }
  }
  const [root] = nodes
  if (root) walk(root)
  return lines
}
