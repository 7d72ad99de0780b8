import type { LanguageTag } from '@clf/text'
import type { DatePart } from './read-date.ts'

/** The parts of a date in the order in which `language` says them: day month year, or 年 月 日. */
export function partsInOrder(language: LanguageTag): readonly DatePart[] {
  return language === 'en' ? ['day', 'month', 'year'] : ['year', 'month', 'day']
}

const isAfter = (node: Element, former: Element | undefined) =>
  former === undefined || former.compareDocumentPosition(node) === Node.DOCUMENT_POSITION_FOLLOWING

/** Puts `nodes`, children of one parent, in this order. Answers and focus stay. Nothing moves when they are in order. */
export function putInOrder(nodes: readonly Element[]): void {
  const parent = nodes[0]?.parentElement
  if (!parent || nodes.every((node, at) => isAfter(node, nodes[at - 1]))) return
  const focused = document.activeElement
  parent.append(...nodes)
  if (focused instanceof HTMLElement && focused !== document.activeElement && parent.contains(focused)) focused.focus()
}
