import { expect, test } from 'vitest'
import { jsxTypes } from './jsx-types.ts'

const table = { tagName: 'clf-table', attributes: [{ name: 'label', fieldName: 'label' }] }
const header = { tagName: 'clf-header', attributes: [{ name: 'site-name', fieldName: 'siteName' }] }
const types = jsxTypes({ modules: [{ declarations: [table, header, {}] }, {}] })

test('an element takes its attributes, with the type of the property', () => {
  expect(types).toContain("      'clf-table': Of<Tags['clf-table'], { 'label': Tags['clf-table']['label'] }>\n")
})

test('an attribute has the name that a server writes', () => {
  expect(types).toContain("'site-name': Tags['clf-header']['siteName']")
})

test('what is no element is left out', () => {
  expect(types.match(/: Of</g)).toHaveLength(2)
})
