import type { messages } from './file-upload.messages.ts'

type Words = Pick<(typeof messages)['en'], 'choose' | 'chooseSeveral' | 'none' | 'and'>

/**
 * Draws over a file input what the browser writes on it in its own language: the words of the button, and the names of the
 * files. Style puts the drawing over the inside of the input, and clicks, drops and focus go through it. It is no part
 * of the accessibility tree, where the input has its label. Nothing is touched that is right already.
 */
export function drawWords(input: HTMLInputElement, words: Words): Element {
  const next = input.nextElementSibling
  const drawn = next?.matches('.clf-file-words') ? next : createDrawing()
  if (drawn !== next) input.after(drawn)
  const names = [...(input.files ?? [])].map(({ name }) => name).join(words.and)
  for (const [at, text] of [input.multiple ? words.chooseSeveral : words.choose, names || words.none].entries()) {
    const part = drawn.children[at]
    if (part && part.textContent !== text) part.textContent = text
  }
  return drawn
}

function createDrawing(): Element {
  const drawn = document.createElement('div')
  drawn.className = 'clf-file-words'
  drawn.ariaHidden = 'true'
  drawn.append(document.createElement('span'), document.createElement('span'))
  return drawn
}
