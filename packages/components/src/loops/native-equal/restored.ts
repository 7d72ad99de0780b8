import { nextFrame } from '../show.ts'
import { isTicked, isTyped, pickedAnswer, type Control } from './control.ts'
import { bodyOf, marked, markShadows, type Which } from './side.ts'
import type { Subject } from './subject.ts'

/** What a page in a frame held: as it loaded, when it was left, and when it was come back to. One entry for each control. */
interface Visit {
  loaded: string[]
  left: string[]
  restored: string[]
}

const script = `<script type="module" src="${new URL('../../index.ts', import.meta.url).href}"></script>`
const address = (body: string) => URL.createObjectURL(new Blob([`<!doctype html><html lang="en"><title>x</title><body>${body}`], { type: 'text/html' }))

function fill(control: Control, text: string): void {
  if (isTicked(control)) control.click()
  else if (isTyped(control)) control.value = text
  else if (control.localName === 'select') (control as HTMLSelectElement).selectedIndex += 1
  else control.value = pickedAnswer(control) ?? control.value
}

const stateOf = (control: Control) => (isTicked(control) ? String((control as HTMLInputElement).checked) : control.value)

async function go(frame: HTMLIFrameElement, act: () => void): Promise<Document> {
  await new Promise((resolve) => (frame.addEventListener('load', resolve, { once: true }), act()))
  // A frame that is left while its load event is under way has no page to come back to.
  await nextFrame()
  if (!frame.contentDocument) throw new Error('The frame holds no page.')
  markShadows(frame.contentDocument)
  return frame.contentDocument
}

/** Answers `subjects` of one story on a page of its own, in a frame, leaves the page and comes back. */
export async function visit(subjects: readonly Subject[], which: Which): Promise<Visit> {
  const [first] = subjects
  if (!first) throw new Error('A visit needs a control.')
  const frame = document.createElement('iframe')
  document.body.replaceChildren(frame)
  const controlsIn = (page: Document) => subjects.map((subject) => ({ ...subject, control: marked(subject.mark, page) as Control }))
  const statesIn = (page: Document) => controlsIn(page).map(({ control }) => stateOf(control))
  const body = which === 'native' ? bodyOf(first.bare, first.isWrapped) : bodyOf(first.ours, first.isWrapped) + script
  const page = await go(frame, () => (frame.src = address(body)))
  const loaded = statesIn(page)
  for (const { control, text } of controlsIn(page)) {
    fill(control, text)
    // An element has time to answer, as it has between two actions of a person.
    await nextFrame()
  }
  const left = statesIn(page)
  await go(frame, () => frame.contentWindow?.location.assign(address('away')))
  const back = await go(frame, () => frame.contentWindow?.navigation.back())
  return { loaded, left, restored: statesIn(back) }
}
