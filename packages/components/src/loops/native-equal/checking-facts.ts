import { answer } from './answers.ts'
import { isButton, isControl, isTyped, type Control } from './control.ts'
import type { Fact } from './fact.ts'
import { recorded } from './recorded.ts'
import { open, type Side, type Which } from './side.ts'
import type { Subject } from './subject.ts'
import { validity } from './validity.ts'

/** Answers what would still stop the form. */
async function answerRest({ form }: Side, all: readonly Subject[]): Promise<void> {
  for (const control of [...(form?.elements ?? [])].filter(isControl)) {
    const subject = all.find(({ mark }) => mark === control.dataset['control'])
    if (subject && control.matches(':invalid')) await answer(control, subject.text)
  }
}

function send({ form }: Side): void {
  if (form?.isConnected) form.requestSubmit()
}

async function findStopped(subject: Subject, which: Which, change?: (control: Control) => void): Promise<unknown> {
  const side = await open(subject, which, change ? { change } : {})
  const events = recorded(side, 'invalid')
  const unanswered = validity(side.control)
  send(side)
  const atFirst = [...events]
  await answer(side.control, subject.text)
  send(side)
  return { unanswered, answered: validity(side.control), atFirst, events }
}

const stops: Fact = {
  name: 'stops the form like the browser',
  advice: 'Leave required, pattern and the other rules to the author and the browser; let "invalid" pass.',
  find: (subject, which) => findStopped(subject, which),
}

function requireUnanswered(control: Control): void {
  control.setAttribute('required', '')
  if (control.localName === 'textarea') control.textContent = ''
  else control.removeAttribute(isTyped(control) ? 'value' : 'checked')
}

const stopsRequired: Fact = {
  name: 'stops the form when it is required and unanswered',
  advice: 'Leave "required" on the control, and let "invalid" pass.',
  find: async (subject, which) => {
    const canBeRequired = !isButton({ type: subject.kind }) && !/^(hidden|range|color)$/.test(subject.kind)
    return canBeRequired && !subject.isShadow ? findStopped(subject, which, requireUnanswered) : undefined
  },
}

const sends: Fact = {
  name: 'lets the form go once it is answered',
  advice: 'Take every custom validity away when the answer is right, and do not stop "submit".',
  find: async (subject, which, all) => {
    const side = await open(subject, which)
    await answer(side.control, subject.text)
    await answerRest(side, all)
    const events = recorded(side, 'invalid', 'submit')
    send(side)
    return events
  },
}

const unchecked: Fact = {
  name: 'lets a form that is not to be checked through',
  advice: 'Check nothing on "submit": novalidate has to let everything pass.',
  find: async (subject, which) => {
    const side = await open(subject, which)
    const events = recorded(side, 'invalid', 'submit')
    if (side.form) side.form.noValidate = true
    send(side)
    return events
  },
}

function refuse(control: Control): void {
  const paragraph = control.ownerDocument.createElement('p')
  const error = Object.assign(paragraph, { className: 'clf-error', id: 'refused', textContent: 'Refused by the server.' })
  const group = control.closest('fieldset')
  let owner = control.parentElement
  while (owner && !owner.localName.includes('-')) owner = owner.parentElement
  const legend = owner?.contains(group) ? group?.querySelector(':scope > legend') : null
  const label = control.id ? owner?.querySelector(`label[for="${CSS.escape(control.id)}"]`) : null
  if (legend) legend.after(error)
  else (label ?? control).before(error)
  if (control.type !== 'radio') control.setAttribute('aria-invalid', 'true')
}

const refused: Fact = {
  name: "is not stopped by the server's error",
  advice: 'Keep the words of the server until the answer changes, and set no custom validity for them.',
  find: async (subject, which, all) => {
    if (subject.isShadow || subject.kind === 'hidden' || isButton({ type: subject.kind })) return undefined
    const side = await open(subject, which, { change: refuse })
    const error = document.getElementById('refused')
    const refusal = { words: error?.textContent, isSeen: error?.checkVisibility(), ariaInvalid: side.control.ariaInvalid }
    const events = recorded(side, 'invalid', 'submit')
    await answer(side.control, subject.text)
    await answerRest(side, all)
    send(side)
    return { ...refusal, events }
  },
}

/** Facts of what stops a form and what does not. */
export const checkingFacts: readonly Fact[] = [stops, stopsRequired, sends, unchecked, refused]
