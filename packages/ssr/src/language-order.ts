import type { LanguageOrder } from '@clf/components'

/** How the content of the elements called `name` stands in order; undefined when its order is the author's. */
export function languageOrderOf(name: string): LanguageOrder | undefined {
  const elementClass = name.startsWith('clf-') ? customElements.get(name) : undefined
  return hasLanguageOrder(elementClass) ? elementClass.languageOrder : undefined
}

function hasLanguageOrder(value: unknown): value is { languageOrder: LanguageOrder } {
  return typeof value === 'function' && 'languageOrder' in value
}
