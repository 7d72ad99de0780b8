import { userEvent } from 'vitest/browser'
import { rendered } from '../show.ts'
import { protocol } from './answers.ts'
import { isTyped } from './control.ts'
import type { Fact } from './fact.ts'
import { recorded } from './recorded.ts'
import { open, type Which } from './side.ts'
import type { Subject } from './subject.ts'

async function openTyped(subject: Subject, which: Which) {
  const side = await open(subject, which)
  const { control } = side
  if (!isTyped(control) || control.type === 'number') return undefined
  control.focus()
  control.select()
  return { side, control }
}

const composes: Fact = {
  name: 'lets an input method finish',
  advice: 'Write nothing to the control while event.isComposing.',
  find: async (subject, which) => {
    const opened = await openTyped(subject, which)
    if (!opened) return undefined
    const { side, control } = opened
    const fired = recorded(side, 'compositionstart', 'compositionend', 'input')
    await protocol().send('Input.imeSetComposition', { text: 'ㄓㄨㄥ', selectionStart: 3, selectionEnd: 3 })
    await rendered(document.body)
    const during = control.value
    await protocol().send('Input.insertText', { text: '中' })
    await rendered(document.body)
    return { during, after: control.value, events: fired }
  },
}

const copied = 'Ａ１ 貼上'

/** Puts what is pasted on the clipboard. */
export async function copyText(): Promise<void> {
  const source = Object.assign(document.createElement('input'), { value: copied })
  document.body.replaceChildren(source)
  source.focus()
  source.select()
  await userEvent.copy()
}

const pastes: Fact = {
  name: 'takes what is pasted',
  advice: 'Stop neither "paste" nor "beforeinput", and change no text as it comes in.',
  find: async (subject, which) => {
    const opened = await openTyped(subject, which)
    if (!opened) return undefined
    const fired = recorded(opened.side, 'paste', 'input')
    await userEvent.paste()
    await rendered(document.body)
    return { after: opened.control.value, events: fired }
  },
}

/** Facts of controls that text is typed into. */
export const typingFacts: readonly Fact[] = [composes, pastes]
