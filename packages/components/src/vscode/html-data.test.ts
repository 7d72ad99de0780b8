import { expect, test } from 'vitest'
import { htmlData } from './html-data.ts'

const button = {
  tagName: 'clf-button',
  summary: 'Native button or link, sent once.',
  attributes: [
    { name: 'kind', type: { text: "'primary'|'secondary'" }, description: 'How much the button matters.' },
    { name: 'hold', type: { text: 'number' }, description: 'Seconds.' },
    { name: 'quiet', type: { text: 'boolean' }, description: 'Says nothing.' },
  ],
}
const [tag] = htmlData({ modules: [{ declarations: [button] }, {}] }).tags

test('a tag is offered with its summary', () => {
  expect(tag?.name).toBe('clf-button')
  expect(tag?.description.value).toBe('Native button or link, sent once.')
})

test('the words of an attribute are offered as its values', () => {
  expect(tag?.attributes[0]).toMatchObject({ name: 'kind', values: [{ name: 'primary' }, { name: 'secondary' }] })
})

test('a free value offers none, and a switch takes no value', () => {
  expect(tag?.attributes[1]).toEqual({ name: 'hold', description: { kind: 'markdown', value: 'Seconds.' } })
  expect(tag?.attributes[2]).toMatchObject({ name: 'quiet', valueSet: 'v' })
})

test('what is no element is left out', () => {
  expect(htmlData({ modules: [{ declarations: [{ description: 'A function.' }] }] }).tags).toEqual([])
})
