import { ownedBy, ownerOf, type FormControl } from '../internal/form-control.ts'

const textOf = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim()

/** The words that name `control` to the reader: the legend of its group or its label, without a closing colon. */
export function labelTextOf(control: FormControl): string {
  const owner = ownerOf(control)
  const legend = owner && ownedBy(owner, 'legend')[0]
  const words = textOf(legend) || textOf(control.labels?.[0]) || control.getAttribute('aria-label') || control.name
  return words.replace(/\s*[:：]$/, '')
}
