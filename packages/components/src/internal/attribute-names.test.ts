import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/**
 * The words of the library: each attribute with how every docstring of it begins, so that one word stands for one idea
 * and one idea has one word. Before a new word is added, look whether the idea is here.
 */
const vocabulary: Readonly<Record<string, string>> = {
  'abroad': 'Takes numbers of other places too',
  'accessibility-href': 'Address of the accessibility statement',
  'bytes': 'Size of the file',
  'change-href': 'Address of the page on which the answers are changed',
  'classification': 'Grade shown on screen and in print',
  'clear-href': 'Address of the list without any filter',
  'contact-href': 'Address of the contact page',
  'date': 'Date of issue',
  'demonstration': 'Says instead that the site is a demonstration',
  'department': 'Name of the department that runs the site',
  'effective': 'Day from which it holds',
  'en-href': 'Address of this page in English',
  'for': 'Id of the control',
  'form': 'Id of the form',
  'format': 'Format of the file',
  'from': 'Post or office that issues it',
  'group-name': 'Name of the group of answers',
  'heading': 'The notice in one line',
  'hold': 'Seconds for which the form is not sent again',
  'home-href': 'Address of the home page',
  'href': 'Fragment of the content',
  'kind': 'How much it matters',
  'label': 'Accessible name of',
  'language': 'Language of the file',
  'least': 'Fewest boxes to tick',
  'limit': 'Most characters',
  'mark': 'Word after the',
  'max': 'Last date allowed',
  'max-files': 'Most files at once',
  'max-size': 'Most bytes of one file',
  'min': 'First date allowed',
  'missing-message': 'Error when',
  'most': 'Most boxes to tick',
  'motion': 'Motion in force',
  'next-href': 'Address of the page after',
  'notices-href': 'Address of the important notices',
  'number': 'Number of the circular',
  'order': 'Whose order holds',
  'page': 'Number of this page',
  'pages': 'How many pages there are',
  'path': 'Path of this page',
  'portal-href': 'Address of the government portal',
  'preferences-href': 'Address the',
  'previous-href': 'Address of the page before',
  'privacy-href': 'Address of the privacy policy',
  'received': 'Day on which it was received',
  'reference': 'File reference',
  'receipt-number': 'Number to quote',
  'remember': 'Keeps in this visit',
  'required': 'While shown, the controls inside have to be answered',
  'reviewed': 'Date the owner last confirmed the content',
  'revised': 'Date of the last',
  'sc-href': 'Address of this page in Simplified Chinese',
  'search-href': 'Address that answers a search',
  'series-name': 'Name of the series',
  'signal': 'Signal in force',
  'since': 'Time of Hong Kong from which it holds',
  'site-map-href': 'Address of the site map',
  'site-name': 'Name of the site',
  'stacked': 'Shows each row as a card',
  'status': 'Status of',
  'superseded-by-href': 'Address of the circular that took its place',
  'superseded-by-label': 'Number and subject of that circular',
  'tc-href': 'Address of this page in Traditional Chinese',
  'text-size': 'Text size in force',
  'theme': 'Colours in force',
  'threshold': 'Per cent of the limit',
  'to': 'Whom it is addressed to',
  'variant': 'How much the button matters',
  'without-show-all': 'Leaves out the button',
  'wrong-message': 'Error when',
  'year': 'Year of the number',
}

/** Every value of an attribute that takes one of a list; an element may take fewer of them, and no other. */
const values: Readonly<Record<string, readonly string[]>> = {
  classification: ['unclassified', 'restricted-admin', 'restricted-staff'],
  kind: ['neutral', 'information', 'success', 'warning', 'emergency'],
  mark: ['optional', 'required'],
  motion: ['device', 'reduced'],
  order: ['author'],
  signal:
    'cyclone-1 cyclone-3 cyclone-8-northwest cyclone-8-southwest cyclone-8-northeast cyclone-8-southeast cyclone-9 cyclone-10 extreme-conditions rainstorm-amber rainstorm-red rainstorm-black thunderstorm landslip monsoon very-hot cold'
      .split(' '),
  status: ['new', 'updated', 'draft', 'upcoming', 'current', 'superseded', 'withdrawn', 'expired', 'archived'],
  'text-size': ['default', 'larger', 'largest'],
  theme: ['device', 'light', 'dark', 'high-contrast', 'heritage'],
  variant: ['primary', 'secondary', 'warning'],
}

/** Names that a framework takes for itself, so that an element never gets them: React's and Vue's. */
const reserved = [
  'ref',
  'key',
  'is',
  'slot',
  'children',
  'style',
  'class',
  'class-name',
  'dangerously-set-inner-html',
  'inner-html',
  'suppress-hydration-warning',
  'default-value',
  'default-checked',
  'ref-for',
  'ref-key',
]

const source = new URL('..', import.meta.url)
const files = globSync('*/*.ts', { cwd: source }).filter((file) => !file.includes('.test.'))
const attributes = files.flatMap((file) => {
  const text = readFileSync(new URL(file, source), 'utf8')
  const [, tag] = /^ \* @tag (clf-[a-z-]+)$/m.exec(text) ?? []
  if (!tag) return []
  return [...text.matchAll(/@attr \{([^}]+)\} ([\w-]+) - ([^\n]+)/g)].map(([, type = '', name = '', meaning = '']) => ({ tag, type, name, meaning }))
})

test('the elements have attributes to judge', () => {
  expect(attributes.length).toBeGreaterThan(60)
})

test.each(attributes)('$tag uses the word $name in the sense it has everywhere', ({ tag, type, name, meaning }) => {
  const begin = vocabulary[name]
  expect(begin, `<${tag} ${name}>: a new word. Look for the idea in the vocabulary of this test; add the word only when the idea is new.`).toBeDefined()
  expect(meaning.slice(0, begin?.length), `<${tag} ${name}>: its docstring begins otherwise than everywhere. Give another idea another name.`).toBe(begin)
  const own = [...type.matchAll(/'([^']+)'/g)].map(([, value]) => value ?? '')
  const strange = own.filter((value) => !values[name]?.includes(value))
  expect(strange, `<${tag} ${name}>: values that the word does not have elsewhere.`).toEqual([])
})

test.each(attributes)('$tag leaves the name $name to no framework', ({ tag, name }) => {
  const advice = `<${tag} ${name}>: React or Vue takes this name for itself, and the element never gets it. Choose another.`
  expect(reserved, advice).not.toContain(name)
  expect(name, advice).not.toMatch(/^(v-|on[a-z]|aria-|data-)/)
})

test('the vocabulary has no word that no element uses', () => {
  const used = new Set(attributes.map(({ name }) => name))
  expect(Object.keys(vocabulary).filter((name) => !used.has(name))).toEqual([])
  expect(Object.keys(values).filter((name) => !used.has(name))).toEqual([])
})
