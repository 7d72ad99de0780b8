import type { Side } from './side.ts'

/** Types of the events of `types` that reach the page from the control or its form, as they come. */
export function recorded({ control, form, page }: Side, ...types: string[]): string[] {
  const events: string[] = []
  const record = (event: Event) => {
    const [origin] = event.composedPath()
    if (origin === control || origin === form) events.push(event.type)
  }
  // "invalid" does not bubble; every other event has to come all the way up.
  for (const type of types) page.addEventListener(type, record, { capture: type === 'invalid' })
  return events
}

/** What is posted, in order, files by their names. `null` without a form. */
export function posted({ control, form }: Side, isSending = false): [string, string][] | null {
  if (!form) return null
  const isSender = (element: Element) => element.matches('button:not([type="button"], [type="reset"]), input:is([type="submit"], [type="image"])')
  const sender = isSending ? (isSender(control) ? control : [...form.elements].find(isSender)) : null
  const data = new FormData(form, sender as HTMLElement | null)
  return [...data].map(([name, entry]) => [name, entry instanceof File ? entry.name : entry])
}
