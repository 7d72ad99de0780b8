import type { LanguageOrder } from '@clf/components'
import { classOf } from './element-renderer.ts'

/** How the content of the elements called `name` stands in order; undefined when its order is the author's. */
export function languageOrderOf(name: string): LanguageOrder | undefined {
  const elementClass = classOf(name)
  return hasLanguageOrder(elementClass) ? elementClass.languageOrder : undefined
}

function hasLanguageOrder(value: unknown): value is { languageOrder: LanguageOrder } {
  return typeof value === 'function' && 'languageOrder' in value
}
