import { idsIn } from '../internal/fragment.ts'

/** A link of the author's list and the section it leads to. */
export interface TabPair {
  readonly tab: HTMLAnchorElement
  readonly panel: HTMLElement
}

/** The list of links of `tabs`: its first child list. */
export function listOf(tabs: Element): HTMLElement | undefined {
  return [...tabs.children].find((child): child is HTMLElement => child.matches('ul, ol'))
}

/** Links of the list whose address is the `id` of a child of `tabs`, each with that child, in the order of the list. */
export function pairsOf(tabs: Element): TabPair[] {
  const links = listOf(tabs)?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? []
  return [...links].flatMap((tab) => {
    const ids = idsIn(tab.hash)
    const panel = [...tabs.children].find((child): child is HTMLElement => ids.includes(child.id))
    return panel ? [{ tab, panel }] : []
  })
}

function setAttributes(element: Element, attributes: Readonly<Record<string, string | null>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) element.removeAttribute(name)
    else element.setAttribute(name, value)
  }
}

/** Marks up the link as a tab and the section as its panel: shown when selected, else only found by find-in-page. */
export function markUp({ tab, panel }: TabPair, selected: boolean): void {
  tab.id ||= `${panel.id}-tab`
  tab.parentElement?.setAttribute('role', 'presentation')
  setAttributes(tab, {
    role: 'tab',
    'aria-selected': String(selected),
    'aria-controls': panel.id,
    tabindex: selected ? '0' : '-1',
  })
  // A panel that find-in-page can open keeps a box, and with a role it would be read out as an empty panel.
  setAttributes(panel, {
    role: selected ? 'tabpanel' : null,
    'aria-labelledby': selected ? tab.id : null,
    tabindex: selected ? '0' : null,
    hidden: selected ? null : 'until-found',
  })
}
