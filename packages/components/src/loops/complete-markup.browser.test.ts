import { afterAll, expect, test } from 'vitest'
import { clearPage, nextFrame, rendered } from './show.ts'

afterAll(clearPage)

const hint = '<p class="clf-hint" id="a-hint">Hint</p>'
const single = (type: string) => `<label for="a">A</label>${hint}<input id="a" type="${type}" aria-describedby="a-hint">`
const part = (name: string) => `<div><label for="${name}">${name}</label><input id="${name}" data-part="${name}"></div>`
const choice = '<div class="clf-choice"><input type="radio" id="a" name="a"><label for="a">A</label></div>'

/** What an author may write of each form element without leaving out a reference; with and without a hint. */
const complete: [element: string, content: string][] = [
  ['clf-field', '<label for="a">A</label><input id="a">'],
  ['clf-field', single('text')],
  ['clf-hkid-field', single('text" autocapitalize="characters" spellcheck="false')],
  ['clf-phone-field', single('tel')],
  ['clf-file-upload', single('file')],
  ['clf-fieldset', `<fieldset><legend>Q</legend>${choice}</fieldset>`],
  ['clf-fieldset', `<fieldset id="q" aria-describedby="a-hint"><legend>Q</legend>${hint}${choice}</fieldset>`],
  ['clf-date-input', `<fieldset><legend>Q</legend><div class="clf-date-parts">${['day', 'month', 'year'].map(part).join('')}</div></fieldset>`],
]

// A framework that hydrates after the elements are there reports each thing that it did not write.
test.each(complete)('%s adds nothing to complete markup: %s', async (element, content) => {
  clearPage()
  document.documentElement.lang = 'en'
  document.body.innerHTML = `<form><${element}>${content}</${element}></form>`
  await rendered(document.body)
  await nextFrame()
  // A file input cannot be made to speak without a drawing beside it.
  document.querySelector('clf-file-upload > .clf-file-words')?.remove()
  expect(document.querySelector(element)?.innerHTML).toBe(Object.assign(document.createElement('div'), { innerHTML: content }).innerHTML)
})
