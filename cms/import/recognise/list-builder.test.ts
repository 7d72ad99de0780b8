import { expect, test } from 'vitest'
import { shapeOf } from '../source/line-shape.ts'
import type { ItemLabel } from '../source/unit.ts'
import { placeItem } from './list-builder.ts'
import type { OpenLists } from './list-builder.ts'

/** Where each item goes: depth of its list and its place there; null when it goes nowhere. */
function placesOf(labels: ItemLabel[]): (string | null)[] {
  const lists: OpenLists = { stack: [] }
  return labels.map((label) => {
    const placed = placeItem(lists, label, [{ type: 'text', text: 'x' }])
    return placed && `${lists.stack.length}.${lists.stack.at(-1)?.items}`
  })
}

const printed = (...lines: string[]): ItemLabel[] =>
  lines.map((line) => {
    const shape = shapeOf(`${line} x`)
    return shape.shape === 'item' ? shape.label : expect.fail(`${line} is no marker`)
  })

const bullet = (depth: number): ItemLabel => ({ ...(printed('-')[0] as ItemLabel), depth })

test('letters go on in their list and roman numbers begin one inside', () => {
  expect(placesOf(printed('(a)', '(b)', '(i)', '(ii)', '(c)'))).toEqual(['1.1', '1.2', '2.1', '2.2', '1.3'])
})

test('a marker in the middle of its row begins no list', () => {
  expect(placesOf(printed('(v)'))).toEqual([null])
  expect(placesOf(printed('(ii)'))).toEqual([null])
  expect(placesOf(printed('(a)', '(c)'))).toEqual(['1.1', null])
})

test('bullets of a Word document go where their depth says', () => {
  expect(placesOf([bullet(0), bullet(1), bullet(1), bullet(0)])).toEqual(['1.1', '2.1', '2.2', '1.2'])
})
