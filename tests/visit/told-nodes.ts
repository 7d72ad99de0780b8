import type { Page } from '@playwright/test'

interface AxNode {
  nodeId: string
  ignored: boolean
  role?: { value: string }
  name?: { value: string }
  properties?: { name: string; value: { value: unknown } }[]
  childIds?: string[]
}

/** One thing that assistive technology is told of, with what stands in it. */
export interface ToldNode {
  role: string
  /** Of a heading; undefined for everything else. */
  level: string | undefined
  name: string
  children: ToldNode[]
}

const unspoken = new Set(['generic', 'none', 'InlineTextBox', 'LineBreak', 'LabelText', 'ListMarker', ''])

/** The accessibility tree of the page without the boxes that have no meaning. */
export async function toldNodes(page: Page): Promise<ToldNode[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] }
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const told = (node: AxNode): ToldNode[] => {
    const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []).flatMap(told)
    const role = node.role?.value ?? ''
    return node.ignored || unspoken.has(role) ? children : [{ role, level: levelOf(node), name: (node.name?.value ?? '').trim(), children }]
  }
  return nodes[0] ? told(nodes[0]) : []
}

function levelOf({ properties = [] }: AxNode): string | undefined {
  const level = properties.find(({ name }) => name === 'level')?.value.value
  return level === undefined ? undefined : String(level)
}

/** `heading 2 "Who may apply"` */
export const lineOf = ({ role, level, name }: Omit<ToldNode, 'children'>): string => [role, level, JSON.stringify(name)].filter((part) => part !== undefined).join(' ')
