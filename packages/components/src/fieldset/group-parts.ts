import { givesAdvice } from '#advice'
import type { Requirement } from '../internal/content-check.ts'
import { controlsOf, ownedBy } from '../internal/form-control.ts'

const groupOf = (host: Element): HTMLFieldSetElement | undefined => ownedBy<HTMLFieldSetElement>(host, 'fieldset')[0]

/** Hint and error of an element with a group describe the author's `<fieldset>`, and stand after its legend. */
export const inGroup = {
  described: groupOf,
  place(host: Element, paragraph: HTMLElement): void {
    const last = ownedBy(host, 'fieldset > legend, fieldset > .clf-hint').at(-1)
    if (last) last.after(paragraph)
    else groupOf(host)?.prepend(paragraph)
  },
}

/** What an element with a group cannot do without. */
export const groupRequirements: readonly Requirement[] = givesAdvice
  ? [
    { needs: 'fieldset > legend', advice: 'it holds no question. Write <fieldset><legend>…</legend>…</fieldset> in it.' },
    { needs: (host) => controlsOf(host).length > 0, advice: 'it holds no answers. Write each as <input id="…"> with its <label for="…"> in the fieldset.' },
  ]
  : []

/** What a group of choices cannot do without. */
export const choiceRequirements: readonly Requirement[] = givesAdvice
  ? [
    ...groupRequirements,
    {
      needs: (host) => controlsOf(host).every(({ type }) => type === 'radio' || type === 'checkbox'),
      advice: 'it holds an answer that is no choice, whose errors would come in the language of the browser. Put it with its label into a <clf-field> of its own in the group.',
    },
  ]
  : []
