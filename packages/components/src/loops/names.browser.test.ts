import { expect, test } from 'vitest'
import * as library from '../index.ts'

interface ElementClass {
  readonly elementProperties?: ReadonlyMap<string, unknown>
  readonly prototype: HTMLElement
}

const classes = Object.entries(library as Record<string, unknown>).filter((entry): entry is [string, ElementClass] => entry[0].endsWith('Element'))

/** What React and Vue take out of the properties of any component. */
const reserved = [
  'ref',
  'key',
  'is',
  'slot',
  'children',
  'style',
  'class',
  'className',
  'dangerouslySetInnerHTML',
  'innerHTML',
  'innerText',
  'textContent',
  'suppressContentEditableWarning',
  'suppressHydrationWarning',
  'defaultValue',
  'defaultChecked',
  'ref_for',
  'ref_key',
]

const publicNames = ({ elementProperties, prototype }: ElementClass) => [
  ...(elementProperties?.keys() ?? []),
  ...Object.getOwnPropertyNames(prototype).filter((name) => !elementProperties?.has(name)),
]

/** What every custom element defines anew, because the browser or Lit calls it. */
const lifecycle = ['constructor', 'connectedCallback', 'disconnectedCallback', 'adoptedCallback', 'attributeChangedCallback']

test.each(classes)('%s has no property that a framework or every HTML element has', (name, element) => {
  const own = publicNames(element).filter((property) => !lifecycle.includes(property))
  const taken = own.filter((property) => reserved.includes(property) || property in HTMLElement.prototype)
  expect(taken, `${name}: choose other names. React and Vue keep some for themselves, and a member of HTMLElement must go on meaning what it means.`).toEqual([])
})

test('every element is judged', () => {
  expect(classes.length).toBeGreaterThanOrEqual(26)
})
