import { nextFrame, rendered } from '../show.ts'
import { answer } from './answers.ts'
import { isTyped, type Control } from './control.ts'
import { told, type Fact } from './fact.ts'
import { posted, recorded } from './recorded.ts'
import { open, reach, type Which } from './side.ts'
import type { Subject } from './subject.ts'
import { validity } from './validity.ts'

const data: Fact = {
  name: 'posts the same data',
  advice: "Let the browser post the author's control: change no name or value, and do not disable it.",
  find: async (subject, which) => {
    const side = await open(subject, which, { isUnreached: true })
    const asLoaded = posted(side)
    await reach(side.control, subject.reachedBy)
    const reached = posted(side)
    await answer(side.control, subject.text)
    return { asLoaded, reached, answered: posted(side, true) }
  },
}

function surround(form: HTMLFormElement): HTMLFieldSetElement {
  const set = document.createElement('fieldset')
  set.append(...form.childNodes)
  form.append(set)
  return set
}

const switchedOff: Fact = {
  name: 'is switched off by its fieldset',
  advice: 'Leave the control in the tree of its author, and ask matches(":disabled") and willValidate instead of its own attribute.',
  find: async (subject, which) => {
    const side = await open(subject, which)
    if (!side.form) return undefined
    const set = surround(side.form)
    await rendered(document.body)
    await answer(side.control, subject.text)
    set.disabled = true
    await rendered(document.body)
    const isDisabled = side.control.matches(':disabled')
    const off = { isDisabled, validity: validity(side.control), posted: posted(side), isFormValid: side.form.checkValidity() }
    set.disabled = false
    await rendered(document.body)
    return { ...off, isDisabledAfter: side.control.matches(':disabled'), postedAfter: posted(side) }
  },
}

async function findReset(subject: Subject, which: Which, change?: (control: Control) => void): Promise<unknown> {
  const side = await open(subject, which, { isUnreached: true, ...(change ? { change } : {}) })
  const events = recorded(side, 'reset')
  const first = posted(side)
  const firstValidity = told(validity(side.control))
  await reach(side.control, subject.reachedBy)
  await answer(side.control, subject.text)
  side.form?.reset()
  await nextFrame()
  await rendered(document.body)
  return { first, after: posted(side), isAsValidAsBefore: told(validity(side.control)) === firstValidity, events }
}

const resetAdvice = 'Let "reset" pass, and set neither value nor checked of the author\'s control on it.'

const reset: Fact = {
  name: 'goes back to its first answer',
  advice: resetAdvice,
  find: (subject, which) => findReset(subject, which),
}

function beginAnswered(control: Control): void {
  if (control.localName === 'textarea') control.textContent = 'first'
  else if (isTyped(control)) control.setAttribute('value', 'first')
  else control.toggleAttribute('checked')
}

const resetAnswered: Fact = {
  name: 'goes back to the answer it came with',
  advice: resetAdvice,
  find: async (subject, which) => {
    const takesOne = /^(text|search|password|email|tel|url|textarea|checkbox)$/.test(subject.kind)
    return takesOne && !subject.isShadow ? findReset(subject, which, beginAnswered) : undefined
  },
}

const events: Fact = {
  name: 'fires the same events for an answer',
  advice: 'Stop no event of the control, and fire none of that name.',
  find: async (subject, which) => {
    const side = await open(subject, which)
    const fired = recorded(side, 'click', 'input', 'change', 'submit', 'reset')
    await answer(side.control, subject.text)
    side.control.blur()
    return [...new Set(fired)]
  },
}

/** Facts of an answer: what is posted, when it is off, how it goes back, what is fired. */
export const answeringFacts: readonly Fact[] = [data, switchedOff, reset, resetAnswered, events]
