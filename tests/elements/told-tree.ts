import type { Page } from '@playwright/test'

interface AxNode {
  nodeId: string
  ignored: boolean
  role?: { value: string }
  name?: { value: string }
  properties?: { name: string; value: { value: unknown } }[]
  childIds?: string[]
}

/** One thing that assistive technology is told of. */
export interface Told {
  /** `heading 2 "Who may apply"` */
  line: string
  name: string
  /** Own role and the roles around it, innermost first. */
  roles: string[]
}

const unspoken = new Set(['generic', 'none', 'InlineTextBox', 'LineBreak', 'LabelText', 'ListMarker', ''])

/** Every role and name of the accessibility tree in reading order; boxes without meaning are left out. */
export async function toldTree(page: Page): Promise<Told[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] }
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const walk = (node: AxNode, around: string[]): Told[] => {
    const role = node.role?.value ?? ''
    const isTold = !node.ignored && !unspoken.has(role)
    const roles = isTold ? [role, ...around] : around
    const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []).flatMap((child) => walk(child, roles))
    return isTold ? [toldOf(node, role, roles), ...children] : children
  }
  return nodes[0] ? walk(nodes[0], []) : []
}

function toldOf(node: AxNode, role: string, roles: string[]): Told {
  const level = node.properties?.find(({ name }) => name === 'level')?.value.value
  const name = (node.name?.value ?? '').trim()
  return { line: [role, level, JSON.stringify(name)].filter((part) => part !== undefined).join(' '), name, roles }
}
