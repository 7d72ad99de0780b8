import axe from 'axe-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe-core finds wrong with `element`, one line per node: rule and selector. No rule is left out. */
export async function violations(element: Element): Promise<string[]> {
  const { violations: found } = await axe.run(element, { runOnly: tags })
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`))
}
