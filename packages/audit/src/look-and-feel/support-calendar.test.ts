import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { supportCalendar, supportOf } from './support-calendar.ts'

const rows = [
  { library: '0.2', standard: '1.1', released: '2026-06-01', supportedUntil: null },
  { library: '0.1', standard: '1.0', released: '2026-01-01', supportedUntil: '2026-11-30' },
]

test.each([
  ['0.2.0', '2026-11-27', 'supported'],
  ['0.2.7', '2026-11-27', 'supported'],
  ['1.1', '2026-11-27', 'supported'],
  ['v0.2.0-rc.1', '2026-11-27', 'supported'],
  ['0.1.0', '2026-11-30', 'supported'],
  ['0.1.0', '2026-12-01', 'ended'],
  ['1.0', '2026-12-01', 'ended'],
  ['0.3.0', '2026-11-27', 'unknown'],
  ['02.0', '2026-11-27', 'unknown'],
  ['latest', '2026-11-27', 'unknown'],
  ['', '2026-11-27', 'unknown'],
])('%s on %s is %s', (version, day, support) => {
  expect(supportOf(version, day, rows)).toBe(support)
})

test('the version of the library that is made here is in the calendar, and supported', () => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../components/package.json'), 'utf8')) as { version: string }
  expect(supportOf(version, '2026-11-27')).toBe('supported')
})

test('the calendar has the newest version first, and each once', () => {
  const released = supportCalendar.map((row) => row.released)
  expect(released).toEqual(released.toSorted().toReversed())
  expect(new Set(supportCalendar.map(({ library }) => library)).size).toBe(supportCalendar.length)
})

test('the calendar is valid by its schema, and a wrong one is not', () => {
  const read = (file: string) => JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as object
  const isDay = (text: string) => new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) ?? false
  const validate = new Ajv2020({ allErrors: true, formats: { date: isDay } }).compile(read('../../support-calendar.schema.json'))
  validate(read('support-calendar.json'))
  expect(validate.errors ?? []).toEqual([])
  expect(validate({ versions: [{ library: '0.1', standard: '1.0', released: '2026-02-30', supportedUntil: null }] })).toBe(false)
})
