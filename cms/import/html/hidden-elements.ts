import type { DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

const hides = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all)/i
/** A selector of one element alone: `p`, `.note`, `p.note`, `#a`. Word writes no others for hidden text. */
const simpleSelector = /^([a-z][\w-]*|\*)?([.#])?((?<=[.#])[\w-]+)?$/i

interface Rule {
  tag: string | null
  by: string | null
  name: string | null
}

/** Tells which elements of a page nobody sees: by their attributes, or by the style sheets that the page holds. */
export function hiddenElements(page: readonly Node[]): (element: Element) => boolean {
  const rules = styleSheets(page).flatMap(rulesOf)
  return (element) => {
    const attribute = (name: string): string | undefined => element.attrs.find((one) => one.name === name)?.value
    if (attribute('hidden') !== undefined || hides.test(attribute('style') ?? '')) return true
    const classes = (attribute('class') ?? '').split(/\s+/)
    return rules.some(({ tag, by, name }) => (tag === null || tag === '*' || tag === element.tagName) && (by === null || (by === '.' ? classes.includes(name ?? '') : attribute('id') === name)))
  }
}

function styleSheets(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (!('tagName' in node)) return []
    return node.tagName === 'style' ? [node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')] : styleSheets(node.childNodes)
  })
}

function rulesOf(sheet: string): Rule[] {
  // What stands inside @media holds on some screens alone; Word writes such for its own marks only.
  const plain = sheet.replace(/\/\*[\s\S]*?\*\/|<!--|-->/g, '').replace(/@[^{};]*(?:;|\{(?:[^{}]*|\{[^{}]*\})*\})/g, '')
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, , properties]) => hides.test(properties ?? '')).flatMap(([, selectors]) =>
    (selectors ?? '').split(',').flatMap((selector) => {
      const match = simpleSelector.exec(selector.trim())
      return match === null || selector.trim() === '' ? [] : [{ tag: match[1]?.toLowerCase() ?? null, by: match[2] ?? null, name: match[3] ?? null }]
    })
  )
}
