import { utils } from 'vitest/browser'
import { isSent, type Control } from './control.ts'
import type { Fact } from './fact.ts'
import { open } from './side.ts'

const name: Fact = {
  name: 'is named by its label',
  advice: 'Leave label, for and id to the author; only add what is missing.',
  find: async (subject, which) => {
    const { control } = await open(subject, which)
    const spoken = utils.aria.renderAriaTree(utils.aria.generateAriaTree(control))
    const labels = [...(control.labels ?? [])]
    labels[0]?.click()
    const root = control.getRootNode() as Document | ShadowRoot
    return { spoken, labels: labels.map(({ textContent }) => textContent), hasFocusFromLabel: root.activeElement === control }
  },
}

const tokenLists = ['aria-describedby', 'aria-labelledby', 'class', 'rel']

// Whether these are right is another fact.
const judgedElsewhere = /^(aria-.*|id|data-control|required|readonly|disabled)$/

function writtenValue(control: Control, [attribute, written]: readonly [string, string]): string | null {
  const value = control.getAttribute(attribute)
  const tokens = value?.split(/\s+/) ?? []
  return tokenLists.includes(attribute) && written.split(/\s+/).every((token) => tokens.includes(token)) ? written : value
}

const kept: Fact = {
  name: 'keeps what its author wrote on it',
  advice: "Set no attribute on the control but aria-*, and take none away: autocomplete, name, form and the rest are the author's.",
  find: async (subject, which) => {
    const { control, form } = await open(subject, which)
    const written = Object.fromEntries(subject.attributes.map((attribute) => [attribute[0], writtenValue(control, attribute)]))
    const added = control.getAttributeNames().filter((attribute) => !(attribute in written) && !judgedElsewhere.test(attribute))
    const autocomplete = control instanceof HTMLButtonElement ? '' : control.autocomplete
    const isInForm = isSent(control) && control.form === form
    return { written, added: added.map((attribute) => `${attribute}=${control.getAttribute(attribute)}`), autocomplete, isInForm }
  },
}

const elements: Fact = {
  name: 'stands in its form in the same place',
  advice: 'Put no control that is sent into the form of the author, and keep the order of those that are there.',
  find: async (subject, which) => {
    const { form } = await open(subject, which)
    const sent = [...(form?.elements ?? [])].filter((element) => element.localName === 'fieldset' || isSent(element as Control))
    return sent.map((element) => (element as HTMLElement).dataset['control'] ?? element.localName)
  },
}

const seen: Fact = {
  name: 'is seen and checked as the page loads',
  advice: "Hide, disable and bar no control of the author's.",
  find: async (subject, which) => {
    const { control } = await open(subject, which, { isUnreached: true })
    const isSeen = control.checkVisibility({ visibilityProperty: true })
    return { isSeen, isChecked: control.willValidate, isReadOnly: control.matches(':read-only'), isDisabled: control.matches(':disabled') }
  },
}

/** Facts of what the author wrote: name, attributes, place and sight. */
export const writingFacts: readonly Fact[] = [name, kept, elements, seen]
