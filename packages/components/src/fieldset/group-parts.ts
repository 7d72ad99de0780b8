import { ownedBy } from '../internal/form-control.ts'

/** The author's `<fieldset>` inside `host`: the group that hint and error describe. */
export function groupOf(host: Element): HTMLFieldSetElement | undefined {
  return ownedBy<HTMLFieldSetElement>(host, 'fieldset')[0]
}

/** Puts `paragraph` after the legend and the hints of the group. */
export function placeInGroup(host: Element, paragraph: HTMLElement): void {
  const heads = [...(groupOf(host)?.children ?? [])].filter((child) => child.matches('legend, .clf-hint'))
  const last = heads.at(-1)
  if (last) last.after(paragraph)
  else groupOf(host)?.prepend(paragraph)
}
