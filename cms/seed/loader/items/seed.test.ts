import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SeedProblems } from '../problems.ts'
import { readSeed } from './seed.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'clf-seed-'))
  cpSync(path.resolve(import.meta.dirname, '../../../tests/seed'), folder, { recursive: true })
})

afterEach(() => rmSync(folder, { recursive: true }))

function problemsAfter(file: string, change: (text: string) => string): string {
  const target = path.join(folder, file)
  writeFileSync(target, change(readFileSync(target, 'utf8')))
  try {
    readSeed(folder)
  } catch (error) {
    if (error instanceof SeedProblems) return error.message
    throw error
  }
  return ''
}

const inCirculars = (from: string, to: string) => problemsAfter('circulars.yaml', (text) => text.replace(from, to))

describe('reading the seed', () => {
  it('finds nothing wrong with right files', () => {
    expect(readSeed(folder).pages.circular.map(({ item }) => item)).toEqual(['item 1 (general-circular/5-2026)', 'item 2 (general-circular/4-2025)'])
  })

  it('names file, item and field', () => {
    expect(inCirculars('title: Leave, second issue', 'title: ""')).toBe('circulars.yaml, item 1 (general-circular/5-2026), en.title: This text is empty.')
  })

  it('reports every problem at once', () => {
    const message = problemsAfter('circulars.yaml', (text) => text.replaceAll('bureau: DPO', 'bureau: XYZ').replace('[leave]', '[tea]'))
    expect(message.split('\n')).toHaveLength(3)
  })

  it.each([
    ['an unknown field', 'numbered: true', 'numbered: true\n  colour: red', 'Unrecognized key: "colour"'],
    ['a real telephone number', '5500 0001', '2810 2000', 'Invented numbers only'],
    ['a superseded circular that is not in the seed', '4-2025', '3-2025', 'The seed has no circular general-circular/3-2025.'],
    ['a superseded circular that is still current', 'lifecycle: superseded', 'lifecycle: current', 'has lifecycle current; make it superseded'],
    ['a review more than a year away', 'reviewBy: 2027-02-01', 'reviewBy: 2027-02-02', '2027-02-02 is more than twelve months after 2026-02-01'],
    ['a revision before the date', 'revisedOn: 2026-02-01', 'revisedOn: 2026-01-31', '2026-01-31 is before the date, 2026-02-01'],
    ['a link to a paragraph that is not there', 'clf:paragraph/2', 'clf:paragraph/3', 'There is no paragraph 3.'],
    ['a link to nothing', 'clf:paragraph/2', 'clf:guideline/none', 'The link clf:guideline/none leads nowhere'],
    ['a second item with the same number', 'number: 4\n  year: 2025', 'number: 5\n  year: 2026', 'general-circular/5-2026 is in circulars.yaml already'],
    ['broken YAML', 'numbered: true', 'numbered: [', 'YAML:'],
  ])('refuses %s', (_name, from, to, message) => {
    expect(inCirculars(from, to)).toContain(message)
  })
})
