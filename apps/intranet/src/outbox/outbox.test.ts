import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { submission } from '@clf/content/submission'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { letterOf } from '../fixture/letter.ts'
import { removeOrphans } from '../read-model/store/folder.ts'
import { openOutbox, Outbox } from './outbox.ts'

const now = new Date('2026-11-29T04:00:00.000Z')
const asked = { query: 'parking', language: 'en', day: '2026-11-29' } as const
let folder: string
let outbox: Outbox

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clf-outbox-'))
  outbox = new Outbox(join(folder, 'outbox.db'))
})
afterEach(() => {
  outbox.close()
  rmSync(folder, { recursive: true })
})

const waiting = (): unknown[] => outbox.due(now, 100).map(({ body }) => JSON.parse(body) as unknown)

describe('what is accepted', () => {
  it('waits in the order in which it came, once for each id', () => {
    for (const number of [1, 2, 1, 3]) outbox.accept(letterOf(number))
    expect(waiting()).toEqual([letterOf(1), letterOf(2), letterOf(3)])
  })

  it('is seen by who opens the same file, and stays when the read model beside it is cleared', () => {
    outbox.accept(letterOf(1))
    removeOrphans(folder, Number.MAX_SAFE_INTEGER)
    const other = new Outbox(join(folder, 'outbox.db'))
    expect(other.state()).toEqual({ waiting: 1, oldest: letterOf(1).at, setAside: 0, fault: null })
    other.close()
  })

  it('leaves no word in the file when it was delivered', () => {
    outbox.accept({ ...letterOf(1), message: 'Unmistakable heron words' })
    outbox.delivered(letterOf(1).id)
    outbox.forgetDelivered()
    const files = readdirSync(folder).map((name) => join(folder, name))
    expect(files.length).toBeGreaterThan(0)
    expect(files.filter((file) => readFileSync(file).includes('heron'))).toEqual([])
  })

  it('waits until its time, and is set aside and taken up again without being lost', () => {
    outbox.accept(letterOf(1))
    outbox.accept(letterOf(2))
    outbox.putOff(letterOf(1).id, new Date(now.getTime() + 1), 'failed')
    outbox.setAside(letterOf(2).id, 'refused')
    expect(waiting()).toEqual([])
    expect(outbox.allSetAside()).toEqual([{ id: letterOf(2).id, kind: 'feedback', accepted: letterOf(2).at, reason: 'refused' }])
    expect(outbox.state()).toMatchObject({ waiting: 1, setAside: 1 })
    expect(outbox.tryAgain()).toBe(1)
    expect(waiting()).toEqual([letterOf(1), letterOf(2)])
  })
})

describe('searches that found nothing', () => {
  it('are counted by query, language and day, and sent as sums that are counted no more', () => {
    for (const query of ['parking', 'parking', 'heron']) outbox.countUnanswered({ ...asked, query })
    outbox.countUnanswered({ ...asked, language: 'zh-Hans' })
    expect(outbox.submitSums(now)).toBe(3)
    expect(outbox.submitSums(now)).toBe(0)
    const [sent] = waiting()
    expect(submission.parse(sent)).toMatchObject({
      kind: 'unanswered',
      at: now.toISOString(),
      sums: [{ ...asked, query: 'heron', count: 1 }, { ...asked, count: 2 }, { ...asked, language: 'zh-Hans', count: 1 }],
    })
  })

  it('are counted together beyond five thousand queries', () => {
    for (let number = 0; number <= 5_001; number += 1) outbox.countUnanswered({ ...asked, query: `q${number}` })
    let sums = 0
    for (let taken = outbox.submitSums(now); taken > 0; taken = outbox.submitSums(now)) sums += taken
    expect(sums).toBe(5_001)
    const all = (waiting() as { sums: { query: string; count: number }[] }[]).flatMap((one) => one.sums)
    expect(all.find(({ query }) => query === '')?.count).toBe(2)
  })
})

describe('an outbox', () => {
  it('that is damaged is kept under another name, and another one takes its place', () => {
    outbox.close()
    writeFileSync(join(folder, 'outbox.db'), 'This is no database, and once was one. '.repeat(200))
    const said: string[] = []
    outbox = openOutbox(join(folder, 'outbox.db'), now, (sentence) => said.push(sentence))
    outbox.accept(letterOf(1))
    expect(waiting()).toHaveLength(1)
    expect(readFileSync(join(folder, 'outbox.db.damaged-20261129040000000'), 'utf8')).toContain('once was one')
    expect(said).toEqual([expect.stringContaining('is damaged')])
  })

  it('of a later version is left as it is', () => {
    const path = join(folder, 'later.db')
    const later = new DatabaseSync(path)
    later.exec('PRAGMA user_version=2')
    later.close()
    expect(() => openOutbox(path, now, () => undefined)).toThrow('of version 2 of its tables')
    expect(readdirSync(folder).filter((name) => name.includes('damaged'))).toEqual([])
  })
})
