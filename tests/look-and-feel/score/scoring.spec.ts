import { expect, test } from '@playwright/test'
import { entries, type Entry } from '../corpus/entry.ts'
import type { Said } from './judge-entries.ts'
import { scoreOf } from './score.ts'
import { scoreTable } from './score-table.ts'

const entry = (name: string): Entry => {
  const found = entries.find((each) => each.name === name)
  if (!found) throw new Error(`There is no ${name}.`)
  return found
}
const [fault] = entries.filter(({ kind, must }) => kind === 'fault' && must.includes('government-name-is-seen'))
const [legal] = entries.filter(({ kind }) => kind === 'legal')
const said = (of: Entry | undefined, failed: string[], cannotTell: string[] = []): Said => ({ entry: of ?? entry(''), failed, cannotTell, asked: [...failed, ...cannotTell] })

test('a fault that its rule fails is found, and nothing else is an alarm', () => {
  expect(scoreOf([said(fault, ['government-name-is-seen']), said(legal, [])])).toMatchObject({ recall: 1, precision: 1, falseAlarms: [], strayAlarms: [], missed: [] })
})

test('cannot tell misses a fault, and alarms nobody on a legal page', () => {
  expect(scoreOf([said(fault, [], ['government-name-is-seen']), said(legal, [], ['title-has-the-form'])])).toMatchObject({
    recall: 0,
    falseAlarms: [],
    missed: [{ cannotTell: ['government-name-is-seen'] }],
  })
})

test('another rule that fails finds nothing, and counts against precision', () => {
  expect(scoreOf([said(fault, ['government-name-is-seen', 'title-has-the-form'])])).toMatchObject({ recall: 1, precision: 0.5, strayAlarms: [{ rule: 'title-has-the-form' }] })
  expect(scoreOf([said(fault, ['title-has-the-form'])])).toMatchObject({ recall: 0, precision: 0 })
})

test('a rule of the standard that fails on a legal page is a false alarm, one of accessibility alone is none', () => {
  expect(scoreOf([said(legal, ['header-parts-in-order', 'image-alt'])]).falseAlarms).toEqual([{ name: legal?.name, rule: 'header-parts-in-order' }])
})

test('a page that was not judged is missed, and the table says why', () => {
  const lost: Said = { ...said(fault, []), unjudged: 'time-ran-out' }
  expect(scoreOf([lost]).missed).toMatchObject([{ unjudged: 'time-ran-out' }])
  expect(scoreTable('lost', [lost])).toContain('not judged: time-ran-out')
})

test('a rule that was asked of no page is named', () => {
  expect(scoreOf([said(fault, ['government-name-is-seen'])]).neverAsked).toContain('header-parts-in-order')
})
