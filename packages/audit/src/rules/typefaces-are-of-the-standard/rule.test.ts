import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { change, english, page, tables2006, traditional } from '../../look-and-feel/testing/pages.ts'
import { judgesFixtures } from '../../look-and-feel/testing/judge-pages.ts'
import { familiesIn, standingOf } from './families.ts'
import { judgementOf, typefacesAreOfTheStandard } from './rule.ts'

const styled = (style: string) => change({ style })
const file = readFileSync(createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2')).toString('base64')
const loaded = (name: string) => `@font-face { font-family: "${name}"; src: url(data:font/woff2;base64,${file}) }`

judgesFixtures(typefacesAreOfTheStandard, [
  { name: 'faces of the standard', html: page(english), expected: 'passed' },
  { name: 'faces of the standard in Chinese', html: page(traditional), expected: 'passed' },
  { name: 'Arial of 2006', html: tables2006(), expected: 'passed' },
  { name: 'a loaded face of the standard under a name of the site', html: styled(`${loaded('Site Text')} body { font-family: "Site Text", sans-serif }`), expected: 'passed' },
  { name: 'a page that presents itself as nothing', html: '<!doctype html><html lang="en"><title>A</title><p>Words</p></html>', expected: 'inapplicable' },
  { name: 'handwriting in headings', html: styled('h1 { font-family: "Comic Sans MS", cursive }'), expected: 'failed: decorative' },
  { name: 'a generic face of handwriting', html: styled('header .home { font-family: cursive }'), expected: 'failed: decorative' },
  { name: 'a display face in the footer', html: styled('footer { font-family: fantasy }'), expected: 'failed: decorative' },
  { name: 'letters with serifs', html: styled('body { font-family: serif }'), expected: 'failed: other-kind' },
  { name: 'a typewriter', html: styled('main { font-family: "Courier New", monospace }'), expected: 'failed: other-kind' },
  { name: 'code in letters of one width', html: change({ main: `${english.main}<pre>npm start</pre><p><code>npm start</code></p>` }), expected: 'passed' },
], ['unknown'])

test.each([
  ['Noto Sans HK', 'allowed'],
  ['PingFang TC', 'allowed'],
  ['微軟正黑體', 'allowed'],
  ['Liberation Sans', 'allowed'],
  ['Dancing Script', 'decorative'],
  ['標楷體', 'decorative'],
  ['Frutiger', 'unknown'],
  ['Times New Roman', 'other-kind'],
  ['DejaVu Sans Mono', 'other-kind'],
  ['sans-serif', 'allowed'],
  ['PMingLiU', 'allowed'],
])('%s is %s', (family, standing) => {
  expect(standingOf(family)).toBe(standing)
})

test('a list of families is read with and without quotes', () => {
  expect(familiesIn(`"Noto Sans HK", Arial, 'A, B', sans-serif`)).toEqual(['Noto Sans HK', 'Arial', 'A, B', 'sans-serif'])
})

test('a loaded face that is in no list is for a person to look at', () => {
  expect(judgementOf({ pointer: 'p', snippet: '<p>', part: 'main', family: 'Unheard Of', isLoaded: true, asked: '"Unheard Of", sans-serif', text: 'Words' })).toMatchObject({
    outcome: 'cantTell',
    reason: 'unknown',
    found: 'Unheard Of',
  })
})
