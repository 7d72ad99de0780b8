import type { LanguageTag } from '@clf/text'
import { outlineOf } from './outline.ts'
import { deepElements, nextFrame, rendered, show, type Shown } from './show.ts'
import type { Story } from './stories.ts'

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

// By their names: nodes of another window are no instances of this window's classes.
const isControl = (element: Element): element is Control => element.matches('input, select, textarea')
const isDetails = (element: Element): element is HTMLDetailsElement => element.localName === 'details'
const isDialog = (element: Element): element is HTMLDialogElement => element.localName === 'dialog'

function refuse(story: HTMLElement): void {
  for (const form of story.querySelectorAll('form')) if (form.method !== 'dialog') form.requestSubmit()
  for (const control of story.querySelectorAll('*')) if (isControl(control) && !control.form) control.checkValidity()
}

function open(story: HTMLElement): void {
  for (const element of deepElements(story)) {
    if (isDetails(element) && element.checkVisibility()) element.open = true
    if (isDialog(element)) element.showModal()
  }
}

/** What is done to a story as it loads to bring it into each state. */
export const states = {
  'as it loads': () => undefined,
  'with its answers refused': refuse,
  'with everything open': open,
}

/** A state that every element is looked at in. */
export type State = keyof typeof states

export const stateNames = Object.keys(states) as State[]

/** Shows a story in a state. `changed` is false when the story has no such state: it looks as it loads. */
export async function showIn(state: State, story: Story, tag: LanguageTag): Promise<Shown & { changed: boolean }> {
  const shown = await show(story, tag)
  const before = outlineOf(shown.story).join('\n')
  states[state](shown.story)
  await rendered(shown.story)
  const changed = state === 'as it loads' || outlineOf(shown.story).join('\n') !== before
  if (changed) await nextFrame()
  return { ...shown, changed }
}
