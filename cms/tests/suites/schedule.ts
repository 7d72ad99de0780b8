import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { verifyChain } from '@clf/workflow'
import { documentIdOf } from '../../seed/loader/store/document.ts'
import { approvalOf } from '../../src/approval/approval.ts'
import type { Standing } from '../../src/approval/standing.ts'
import { judgeOf } from '../../src/gate/judge.ts'
import { publishDue } from '../../src/schedule/publish-due.ts'
import { scheduleClockOf } from '../../src/schedule/schedules.ts'
import { localOf } from '../../src/schedule/instant.ts'
import { actAs } from '../../src/versions/actor.ts'
import { factsOf, paragraph, threeLanguages } from '../paper.ts'
import type { RunningCms } from '../running-cms.ts'
import { signIn } from '../sign-in.ts'

const uid = 'api::circular.circular'
const list = `/content-manager/collection-types/${uid}`
const series = documentIdOf('api::taxonomy-term.taxonomy-term', 'series/general-circular')
const minute = 60_000

interface Refused {
  error: { message: string; details: { words: Record<string, string>; reason?: string } }
}

/** What is published at a set time, asked of a real CMS whose clock is moved. */
export function testSchedule(cms: () => RunningCms): void {
  describe('a publication at a set time', () => {
    const tokens: Record<string, string> = {}
    const real = () => new Date()
    let number = 0
    const moveTo = (at: Date) => Object.assign(approvalOf(cms().strapi), { now: () => at })
    const ask = (person: string, method: string, target: string, body: unknown = {}) => cms().request(method, target, { token: tokens[person] ?? '', ...(method !== 'GET' && { body }) })
    const draft = async (more: object = {}): Promise<string> => {
      number += 1
      const { series: _series, issuingBureau, ...facts } = { series, ...factsOf(2012) }
      const body = { ...facts, number, series: { connect: [{ documentId: series }] }, issuingBureau: { connect: [{ documentId: issuingBureau }] }, ...threeLanguages(`Wxset ${number}`), ...more }
      const answer = await ask('editor', 'POST', list, body)
      expect(answer.text).toContain('documentId')
      return (answer.json() as { data: { documentId: string } }).data.documentId
    }
    const step = (person: string, id: string, name: string, body: unknown = {}) => ask(person, 'POST', `/editions/${uid}/${id}/actions/${name}`, body)
    const done = async (answer: ReturnType<typeof step>) => {
      const { status, text } = await answer
      expect([status, status === 200 ? '' : text]).toEqual([200, ''])
    }
    const refused = async (answer: ReturnType<typeof step>, status = 400) => {
      const found = await answer
      expect([found.status, found.text.slice(0, 200)]).toEqual([status, expect.any(String)])
      return (found.json() as Refused).error
    }
    const standing = async (id: string, person = 'editor') => ((await ask(person, 'GET', `/editions/${uid}/${id}/standing`)).json() as { data: Standing }).data
    const versions = (id: string) => cms().strapi.db.connection('clf_public_versions').where({ document: id }).orderBy('id').select('act', 'actor')
    const rows = (id: string) => cms().strapi.db.connection('clf_schedules').where({ document: id }).orderBy('id')
    const outcomes = async (id: string) => ((await rows(id)) as { outcome: string }[]).map(({ outcome }) => outcome)
    const ahead = (minutes: number) => new Date(Math.floor(Date.now() / minute) * minute + minutes * minute)
    const at = ahead(60)
    /** Submitted by the editor, and set by the approver. */
    const scheduled = async (more: object = {}): Promise<string> => {
      const id = await draft(more)
      await done(step('editor', id, 'submit'))
      await done(step('approver', id, 'schedule', { at: localOf(at) }))
      return id
    }
    const look = () => scheduleClockOf(cms().strapi).look()

    beforeAll(async () => {
      for (const person of ['admin', 'editor', 'approver'] as const) tokens[person] = await signIn(cms(), person)
    })
    afterEach(() => void Object.assign(approvalOf(cms().strapi), { now: real }))
    afterAll(async () => {
      expect((await verifyChain(cms().strapi.db.connection)).faults).toEqual([])
    })

    it('comes at its instant and not before, of exactly what was approved, and says who set it', async () => {
      const id = await scheduled()
      expect(await standing(id)).toMatchObject({
        state: 'scheduled',
        title: { tc: '已批准，將於指定時間發布' },
        awaited: [],
        dueAt: null,
        schedule: { at: at.toISOString(), by: { name: 'Approver Demonstration' }, isFailed: false, reason: null },
        history: [{ title: { en: expect.stringMatching(/^Set to be published on .* at \d\d:\d\d$/), tc: expect.stringContaining('發布') } }, { title: { en: 'Approve' } }, {
          title: { en: 'Submit for approval' },
        }],
      })
      await look()
      expect(await versions(id)).toEqual([])
      moveTo(new Date(at.getTime() - 1))
      await look()
      expect(await versions(id)).toEqual([])
      moveTo(at)
      await look()
      await look()
      expect(await versions(id)).toEqual([{ act: 'publish', actor: 'clock' }])
      expect(await standing(id)).toMatchObject({ state: 'published', schedule: null, history: [{ by: null, title: { en: 'Published at the set time' } }, {}, {}, {}] })
    })

    it('comes at once when its instant has passed, and keeps the instant that was set', async () => {
      const id = await scheduled()
      moveTo(new Date(at.getTime() + 600 * minute))
      await look()
      expect(await versions(id)).toHaveLength(1)
      expect(await rows(id)).toMatchObject([{ outcome: 'published', at: at.toISOString(), by: 'approver@demo.example' }])
    })

    it('is set and taken back by publishers alone, who did not write it, of what was submitted', async () => {
      const id = await draft()
      expect((await refused(step('approver', id, 'schedule', { at: localOf(at) }))).message).toContain('Have it submitted first')
      await done(step('editor', id, 'submit'))
      await refused(step('editor', id, 'schedule', { at: localOf(at) }), 403)
      await done(step('approver', id, 'schedule', { at: localOf(at) }))
      await refused(step('editor', id, 'unschedule'), 403)
      await done(step('approver', id, 'unschedule'))
      expect((await refused(step('approver', id, 'unschedule'))).details.words['tc']).toContain('並無指定發布時間')
      moveTo(at)
      await look()
      expect([(await standing(id)).state, await versions(id), await outcomes(id)]).toEqual(['approved', [], ['taken back']])
      const own = await draft()
      await done(ask('admin', 'PUT', `${list}/${own}`, { force: 'mandatory' }))
      await done(step('editor', own, 'submit'))
      expect((await refused(step('admin', own, 'schedule', { at: localOf(ahead(120)) }))).message).toContain('You have written in this')
    })

    it('is set to another instant in one act, and only with a version that was seen', async () => {
      const id = await scheduled()
      const { version } = await standing(id)
      await done(step('approver', id, 'schedule', { at: localOf(ahead(90)), version }))
      expect((await refused(step('approver', id, 'unschedule', { version }))).details.reason).toBe('changed-meanwhile')
      moveTo(at)
      await look()
      expect([await versions(id), await outcomes(id)]).toEqual([[], ['taken back', 'waiting']])
      moveTo(ahead(90))
      await look()
      expect([(await versions(id)).length, await outcomes(id)]).toEqual([1, ['taken back', 'published']])
    })

    it('is refused in words for what is no instant, and for words that stop a reader', async () => {
      const id = await draft()
      await done(step('editor', id, 'submit'))
      for (const body of [{}, { at: 5 }, { at: 'tomorrow' }]) expect((await refused(step('approver', id, 'schedule', body))).details.words['sc']).toContain('请输入香港的日期和时间')
      for (const body of [{ at: localOf(at), why: 'x' }, 'x', [1]]) expect((await refused(step('approver', id, 'schedule', body))).message).toBeTruthy()
      expect((await refused(step('approver', id, 'schedule', { at: localOf(ahead(-1)) }))).details.words['tc']).toContain('所選時間已過')
      expect((await refused(step('approver', id, 'schedule', { at: localOf(ahead(370 * 24 * 60)) }))).message).toContain('more than a year ahead')
      const faulty = await draft(threeLanguages('Faulty', { blocks: [paragraph('click here', { link: { address: 'https://www.example.gov.hk/x' } })] }))
      await done(step('editor', faulty, 'submit'))
      expect((await refused(step('approver', faulty, 'schedule', { at: localOf(at) }))).details.words['tc']).toMatch(/^未有排期/)
      expect([await outcomes(id), await outcomes(faulty)]).toEqual([[], []])
    })

    it('comes once, whoever looks at the same time', async () => {
      const ids = [await scheduled(), await scheduled(), await scheduled()]
      moveTo(at)
      // On PostgreSQL each has a connection of its own, as two servers have.
      await Promise.all([publishDue(cms().strapi), publishDue(cms().strapi), publishDue(cms().strapi)])
      expect(await Promise.all(ids.map(async (id) => [await outcomes(id), (await versions(id)).length]))).toEqual(ids.map(() => [['published'], 1]))
    })

    it('is whole or not yet, between whichever two statements it breaks', async () => {
      const id = await scheduled()
      const database = cms().strapi.db.connection
      const head = await database('clf_workflow_head').first()
      moveTo(at)
      let left = 0
      const breaking = ({ sql }: { sql: string }): void => {
        // Of a commit that is broken here the database would know nothing, and stay in its transaction.
        if (!/^\s*(begin|commit|rollback|select)/i.test(sql) && left > 0 && (left -= 1) === 0) throw new Error('broken')
      }
      database.on('query', breaking)
      let places = 0
      try {
        // All of them in the whole check.
        for (let place = 1; (await versions(id)).length === 0; place += process.env['CLF_MATRIX'] === 'full' ? 1 : 4) {
          expect([place, await outcomes(id), await database('clf_workflow_head').first()]).toEqual([place, ['waiting'], head])
          await database('clf_schedules').where({ document: id }).update({ attempts: 0 })
          places = place
          left = place
          await look()
          left = 0
        }
      } finally {
        database.off('query', breaking)
      }
      expect(places).toBeGreaterThan(10)
      expect([await outcomes(id), (await versions(id)).length, (await standing(id)).state]).toEqual([['published'], 1, 'published'])
    })

    describe('that may not be', () => {
      const failed = async (id: string, words: string) => {
        moveTo(at)
        const before = await cms().strapi.db.connection('clf_workflow_outbox').count({ count: '*' }).where('dedupe_key', 'like', 'failed %')
        await look()
        expect([await versions(id), await outcomes(id)]).toEqual([[], ['failed']])
        // It is not tried again.
        await look()
        expect(await outcomes(id)).toEqual(['failed'])
        const after = await cms().strapi.db.connection('clf_workflow_outbox').count({ count: '*' }).where('dedupe_key', 'like', 'failed %')
        expect(Number(after[0]?.['count'])).toBeGreaterThan(Number(before[0]?.['count']))
        const told = await standing(id)
        expect(told).toMatchObject({ state: 'approved', schedule: { isFailed: true, at: at.toISOString() }, history: [{ title: { en: 'Not published at the set time' }, by: null }, {}, {}, {}] })
        expect([told.schedule?.reason?.en, told.history[0]?.comment]).toEqual([expect.stringContaining(words), expect.stringContaining(words)])
        expect(told.schedule?.reason?.tc).toMatch(/[一-鿿]/)
      }

      it('stays a draft when it was changed since', async () => {
        const id = await scheduled()
        await done(ask('editor', 'PUT', `${list}/${id}`, { force: 'mandatory' }))
        await failed(id, 'changed after it was submitted or approved')
        await done(step('editor', id, 'submit'))
        expect(await standing(id)).toMatchObject({ state: 'submitted', schedule: null })
      })

      it('stays a draft when the rules give no answer', async () => {
        const id = await scheduled()
        const judge = judgeOf(cms().strapi)
        Object.assign(judge, { judge: () => Promise.reject(new Error('broken')) })
        await failed(id, 'the rules gave no answer').finally(() => Reflect.deleteProperty(judge, 'judge'))
        // Its approval still holds.
        moveTo(real())
        await done(step('approver', id, 'schedule', { at: localOf(ahead(30)) }))
        moveTo(ahead(30))
        await look()
        expect(await versions(id)).toHaveLength(1)
      })

      it('stays a draft when a later edition is public meanwhile', async () => {
        const id = await scheduled()
        const next = ((await step('editor', id, 'next')).json() as { data: { documentId: string } }).data.documentId
        const { work } = (await cms().strapi.documents(uid).findOne({ documentId: id })) as unknown as { work: string }
        await cms().strapi.db.query(uid).updateMany({ where: { documentId: next }, data: { work, edition: 2 } })
        await actAs(cms().strapi, { isDecided: true }, () => cms().strapi.documents(uid).publish({ documentId: next }))
        await failed(id, 'a later edition is public already')
      })

      it('is given up after five breaks, each of which is told in the log', async () => {
        const id = await scheduled()
        const { log } = cms().strapi
        const errors: string[] = []
        const { error } = log
        Object.assign(log, { error: (message: string) => void errors.push(message) })
        const breaking = ({ sql }: { sql: string }): void => {
          if (/^insert into .clf_public_versions/i.test(sql)) throw new Error('no room')
        }
        cms().strapi.db.connection.on('query', breaking)
        moveTo(at)
        try {
          for (let times = 1; times <= 5; times += 1) await look()
        } finally {
          cms().strapi.db.connection.off('query', breaking)
          Object.assign(log, { error })
        }
        expect(errors.filter((message) => message.includes('no room'))).toHaveLength(5)
        expect([await versions(id), await outcomes(id), (await standing(id)).schedule?.reason?.en]).toEqual([[], ['failed'], expect.stringContaining('broke 5 times')])
      })

      it('is over when its draft is deleted, and holds nobody up', async () => {
        const [id, other] = [await scheduled(), await scheduled()]
        await cms().strapi.documents(uid).delete({ documentId: id })
        moveTo(at)
        await look()
        expect([await outcomes(id), await outcomes(other)]).toEqual([['failed'], ['published']])
      })
    })

    it('ends when somebody publishes before it, returns it, or takes it back', async () => {
      const ids = [await scheduled(), await scheduled(), await scheduled()]
      const [now = '', returned = '', recalled = ''] = ids
      expect((await standing(now, 'approver')).steps.map(({ step: name }) => name)).toEqual(['return', 'publish'])
      expect((await ask('approver', 'POST', `${list}/${now}/actions/publish`)).status).toBe(200)
      await done(step('approver', returned, 'return', { comment: 'Say from when.' }))
      await done(step('editor', recalled, 'recall'))
      moveTo(at)
      await look()
      expect(await Promise.all(ids.map(outcomes))).toEqual([['overtaken'], ['taken back'], ['taken back']])
      expect(await Promise.all(ids.map(async (id) => (await versions(id)).length))).toEqual([1, 0, 0])
    })

    it('keeps what has ended as it is', async () => {
      const id = await scheduled()
      await done(step('approver', id, 'unschedule'))
      const table = () => cms().strapi.db.connection('clf_schedules').where({ document: id })
      await expect(table().update({ outcome: 'waiting' })).rejects.toThrow('never changed')
      await expect(table().delete()).rejects.toThrow('none is deleted')
    })
  })
}
