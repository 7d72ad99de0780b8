import { cdp, userEvent } from 'vitest/browser'
import { rendered } from '../show.ts'
import { isButton, isFile, isTicked, isTyped, pickedAnswer, type Control } from './control.ts'
import type { Subject } from './subject.ts'

/** The protocol of the browser, for what a person's keyboard and input method do. */
interface Protocol {
  send(method: 'Input.insertText', options: { text: string }): Promise<void>
  send(method: 'Input.dispatchKeyEvent', options: { type: 'keyDown' | 'keyUp'; key: string; text?: string }): Promise<void>
  send(method: 'Input.imeSetComposition', options: { text: string; selectionStart: number; selectionEnd: number }): Promise<void>
}

const texts: Record<string, string[]> = {
  email: ['chan@example.com'],
  number: ['7', '1990'],
  tel: ['21234567', '+852 2123 4567'],
  textarea: ['黃 & Wong 𠮷\n第二行', '黃 & Wong 𠮷'],
  url: ['https://example.com/'],
}

// Free text is asked for in many forms that only an element knows.
const freeTexts = ['黃 & Wong 𠮷', 'A123456(3)', '7', '1990', '21234567', '2026-10-01', 'chan@example.com']

export const protocol = () => cdp() as unknown as Protocol

/** The first text that the control takes. Throws when it takes none of those known here. */
export async function textFor({ story, name }: Subject, control: Control, accepts: (text: string) => Promise<boolean>): Promise<string> {
  const candidates = texts[control.type] ?? freeTexts
  for (const text of candidates) if (await accepts(text)) return text
  throw new Error(`<${story.element}>, story ${story.name}: control ${name} takes none of ${candidates.join(', ')}. Add an answer it takes to src/loops/native-equal/answers.ts.`)
}

/** A file of a type the control accepts. */
function fileFor({ accept }: HTMLInputElement): File {
  const [token = '.txt'] = accept.split(',').flatMap((each) => each.trim() || [])
  if (token.startsWith('.')) return new File(['text'], `回覆${token}`)
  return new File(['text'], '回覆', { type: token.replace('*', 'png') })
}

async function pressKeys(text: string): Promise<void> {
  await Promise.all(
    [...text].flatMap((key) => [
      protocol().send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key }),
      protocol().send('Input.dispatchKeyEvent', { type: 'keyUp', key }),
    ]),
  )
}

async function type(control: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  control.focus()
  control.select()
  if (control.inputMode === 'numeric') await pressKeys(text)
  else await protocol().send('Input.insertText', { text })
}

async function select(control: HTMLSelectElement): Promise<void> {
  const other = [...control.options].find(({ selected, disabled }) => !selected && !disabled)
  if (other) await userEvent.selectOptions(control, other)
}

/** Answers a control as a person does: types, chooses another option, ticks, presses or picks, by what it is. */
export async function answer(control: Control, text: string): Promise<void> {
  const picked = pickedAnswer(control)
  if (isButton(control) || isTicked(control)) control.click()
  else if (isTyped(control)) await type(control, text)
  else if (control instanceof HTMLSelectElement) await select(control)
  else if (isFile(control)) await userEvent.upload(control, fileFor(control))
  else if (picked !== undefined) await userEvent.fill(control, picked)
  await rendered(document.body)
}
