import { rendered } from '../show.ts'
import type { Story } from '../stories.ts'
import { textFor } from './answers.ts'
import { isControl, isSent, isTicked, isTyped, type Control } from './control.ts'
import { bareMarkup, inertTree, markupOf, shadowMarkup } from './markup.ts'
import { markShadows, open, place } from './side.ts'
import type { Subject } from './subject.ts'

const hasForm = (markup: string) => /<form\b/.test(markup)

function nameOf(control: Control): string {
  if (control.id) return control.id
  const value = control.localName === 'button' || isTicked(control) ? `=${control.getAttribute('value') ?? ''}` : ''
  return control.name ? control.name + value : (control.textContent ?? '').trim() || control.type
}

function attributesOf(control: Control): [string, string][] {
  return [...control.attributes].filter(({ name }) => name !== 'data-control').map(({ name, value }) => [name, value])
}

function languageOf(control: Element): string {
  const holder = control.closest('[lang]')
  const root = control.getRootNode()
  return holder?.getAttribute('lang') ?? (root instanceof ShadowRoot ? languageOf(root.host) : 'en')
}

function subjectFrom(story: Story, ours: string, control: Control): Subject {
  const root = control.getRootNode()
  const isShadow = root instanceof ShadowRoot
  const around = isShadow ? shadowMarkup(root) : ours
  return {
    story,
    name: nameOf(control),
    mark: control.dataset['control'] ?? '',
    kind: control.type,
    language: languageOf(control),
    ours,
    bare: bareMarkup(around),
    isShadow,
    isWrapped: !hasForm(around) && !hasForm(ours) && (isSent(control) || !isShadow),
    attributes: attributesOf(control),
    reachedBy: null,
    text: '',
  }
}

const isSeen = (control: Control) => control.type === 'hidden' || control.checkVisibility({ visibilityProperty: true })

async function isSeenAfter(subject: Subject, reachedBy: string | null): Promise<boolean> {
  return isSeen((await open({ ...subject, reachedBy }, 'ours')).control)
}

/** The choice of the story after which a person sees the control. */
async function wayTo(subject: Subject, choices: readonly Subject[]): Promise<string | null> {
  if (await isSeenAfter(subject, null)) return null
  for (const { mark } of choices) if (await isSeenAfter(subject, mark)) return mark
  throw new Error(`<${subject.story.element}>, story ${subject.story.name}: nobody sees control ${subject.name}, whatever choice is made. Show it, or take it out of the story.`)
}

async function prepared(subject: Subject, all: readonly Subject[]): Promise<Subject> {
  const reachedBy = await wayTo(subject, all.filter(({ kind }) => isTicked({ type: kind })))
  const { control } = await open({ ...subject, reachedBy }, 'ours')
  const accepts = async (text: string) => {
    if (!isTyped(control)) return false
    control.value = text
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
    await rendered(document.body)
    return control.validity.valid
  }
  return { ...subject, reachedBy, text: isTyped(control) ? await textFor(subject, control, accepts) : '' }
}

/** Every native control of a story: those its author wrote and those of open shadow trees. What script adds beside them has no bare control to equal. */
export async function subjectsOf(story: Story): Promise<Subject[]> {
  const tree = inertTree(markupOf(story))
  const written = [...tree.querySelectorAll('*')].filter(isControl)
  for (const [at, control] of written.entries()) control.dataset['control'] = `written-${at}`
  const ours = tree.innerHTML
  await place(ours, !hasForm(ours))
  const subjects = [...written, ...markShadows()].map((control) => subjectFrom(story, ours, control))
  const ready: Subject[] = []
  for (const subject of subjects) ready.push(await prepared(subject, subjects))
  return ready
}
