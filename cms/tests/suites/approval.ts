import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyChain } from '@clf/workflow'
import { documentIdOf } from '../../seed/loader/store/document.ts'
import { Approval, approvalOf } from '../../src/approval/approval.ts'
import type { Standing } from '../../src/approval/standing.ts'
import { approver, auditor, roleOf } from '../../src/start/roles.ts'
import { factsOf, paragraph, threeLanguages } from '../paper.ts'
import type { RunningCms } from '../running-cms.ts'
import { signIn } from '../sign-in.ts'

const uid = 'api::circular.circular'
const list = `/content-manager/collection-types/${uid}`
const series = documentIdOf('api::taxonomy-term.taxonomy-term', 'series/general-circular')

interface Refused {
  error: { message: string; details: { words: Record<string, string>; reason?: string } }
}

/** The way of a document from draft to readers, asked of a real CMS: who may take which step, and what stands or falls together. */
export function testApproval(cms: () => RunningCms): void {
  describe('the way of an edition', () => {
    const tokens: Record<string, string> = {}
    let number = 0
    const ask = (person: string, method: string, target: string, body: unknown = {}) => cms().request(method, target, { token: tokens[person] ?? '', ...(method !== 'GET' && { body }) })
    /** A draft that somebody has written by the form. */
    const draft = async (person = 'editor', more: object = {}): Promise<string> => {
      number += 1
      const { series: _series, issuingBureau, ...facts } = { series, ...factsOf(2013) }
      const body = { ...facts, number, series: { connect: [{ documentId: series }] }, issuingBureau: { connect: [{ documentId: issuingBureau }] }, ...threeLanguages(`Wxway ${number}`), ...more }
      const answer = await ask(person, 'POST', list, body)
      expect(answer.text).toContain('documentId')
      return (answer.json() as { data: { documentId: string } }).data.documentId
    }
    const step = (person: string, id: string, name: string, body: unknown = {}) => ask(person, 'POST', `/editions/${uid}/${id}/actions/${name}`, body)
    const publish = (person: string, id: string) => ask(person, 'POST', `${list}/${id}/actions/publish`)
    const standing = async (person: string, id: string) => ((await ask(person, 'GET', `/editions/${uid}/${id}/standing`)).json() as { data: Standing }).data
    const stepsOf = async (person: string, id: string) => (await standing(person, id)).steps.map((one) => one.step)
    const done = async (answer: ReturnType<typeof step>) => {
      const { status, text } = await answer
      expect([status, status === 200 ? '' : text]).toEqual([200, ''])
    }
    const refused = async (answer: ReturnType<typeof step>, status = 400) => {
      const found = await answer
      expect([found.status, found.text.slice(0, 200)]).toEqual([status, expect.any(String)])
      return (found.json() as Refused).error
    }
    const versions = async (id: string) => ((await cms().strapi.db.connection('clf_public_versions').where({ document: id }).orderBy('id')) as { act: string }[]).map(({ act }) => act)

    beforeAll(async () => {
      for (const person of ['admin', 'editor', 'approver'] as const) tokens[person] = await signIn(cms(), person)
      const password = 'Aa1-not-a-secret'
      const roles = [await roleOf(cms().strapi, approver)]
      await cms().strapi.service('admin::user').create({ email: 'second@demo.example', firstname: 'Second', lastname: 'Approver', password, roles, isActive: true, registrationToken: null })
      const answer = await cms().request('POST', '/admin/login', { body: { email: 'second@demo.example', password } })
      tokens['second'] = (answer.json() as { data: { token: string } }).data.token
    })

    afterAll(async () => {
      expect((await verifyChain(cms().strapi.db.connection)).faults).toEqual([])
    })

    it('leads from a draft over a submission and an approval to readers, and says who is awaited and what happened', async () => {
      const id = await draft()
      expect(await standing('editor', id)).toMatchObject({ state: 'draft', steps: [{ step: 'submit', refusal: null }], history: [], awaited: [] })
      expect(await stepsOf('approver', id)).toEqual(['emergency'])
      await done(step('editor', id, 'submit', { comment: 'New hours.' }))
      const waiting = await standing('editor', id)
      expect(waiting).toMatchObject({
        state: 'submitted',
        title: { tc: '已提交審批' },
        isChanged: false,
        dueAt: expect.stringMatching(/^20/),
        history: [{ comment: 'New hours.', by: { name: 'Editor Demonstration' } }],
      })
      expect(waiting.awaited.map(({ name }) => name).toSorted()).toEqual(expect.arrayContaining(['Approver Demonstration', 'Second Approver']))
      expect(waiting.awaited.map(({ name }) => name)).not.toContain('Editor Demonstration')
      expect(await stepsOf('approver', id)).toEqual(['return', 'approve', 'emergency'])
      await done(step('approver', id, 'approve'))
      expect((await publish('second', id)).status).toBe(200)
      expect(await standing('editor', id)).toMatchObject({
        state: 'published',
        steps: [],
        history: [{ title: { en: 'Publish' }, by: { name: 'Second Approver' } }, { title: { en: 'Approve' }, by: { name: 'Approver Demonstration', post: { tc: '審批人' } } }, {
          title: { en: 'Submit for approval' },
        }],
      })
    })

    it('lets whoever had no part in it approve and publish what is submitted in one act', async () => {
      const id = await draft()
      await done(step('editor', id, 'submit'))
      expect((await publish('approver', id)).status).toBe(200)
      expect((await standing('approver', id)).history.map(({ title }) => title.en)).toEqual(['Publish', 'Approve', 'Submit for approval'])
      expect(await versions(id)).toEqual(['publish'])
    })

    it('returns with a comment, which must be there, and begins again', async () => {
      const id = await draft()
      await done(step('editor', id, 'submit'))
      expect(await refused(step('approver', id, 'return', { comment: ' ' }))).toMatchObject({ details: { reason: 'comment-missing', words: { tc: expect.stringContaining('請說明原因') } } })
      await done(step('approver', id, 'return', { comment: 'Say from when.' }))
      expect(await standing('editor', id)).toMatchObject({ state: 'draft', awaited: [{ name: 'Editor Demonstration' }], history: [{ comment: 'Say from when.' }, {}] })
      expect((await refused(publish('approver', id))).message).toContain('nobody else has approved it')
      await done(step('editor', id, 'submit'))
      await done(step('editor', id, 'recall'))
      expect(await stepsOf('editor', id)).toEqual(['submit'])
    })

    it('lets nobody decide on what they wrote or submitted, by whatever step', async () => {
      const id = await draft('admin')
      await done(step('admin', id, 'submit'))
      for (const answer of [step('admin', id, 'approve'), publish('admin', id), ask('admin', 'POST', `${list}/actions/bulkPublish`, { documentIds: [id] })]) {
        expect((await refused(answer)).details.words?.['en'] ?? '').toMatch(/somebody else decides/)
      }
      expect((await standing('admin', id)).steps.find((one) => one.step === 'approve')).toMatchObject({ refusal: { sc: expect.stringContaining('须由另一人作决定') } })
      const written = await draft('editor')
      await done(ask('admin', 'PUT', `${list}/${written}`, { force: 'mandatory' }))
      await done(step('editor', written, 'submit'))
      expect((await refused(step('admin', written, 'approve'))).message).toContain('You have written in this')
      expect((await refused(publish('admin', written))).message).toContain('You have written in this')
      expect(await versions(written)).toEqual([])
    })

    it('lets an author and an editor approve nothing, and an approver submit nothing', async () => {
      const id = await draft()
      expect(await refused(step('approver', id, 'submit'), 403)).toBeDefined()
      await done(step('editor', id, 'submit'))
      expect((await refused(step('editor', id, 'approve'))).message).toContain('You have written in this')
      expect((await refused(step('editor', id, 'emergency', { comment: 'Now.' }), 403)).message).toBeDefined()
      const other = await draft('admin')
      await done(step('admin', other, 'submit'))
      expect(await refused(step('editor', other, 'approve'))).toMatchObject({ details: { reason: 'not-asked' } })
    })

    it('begins again when what was submitted or approved is changed, in whatever way', async () => {
      const id = await draft()
      await done(step('editor', id, 'submit'))
      expect((await refused(step('editor', id, 'submit'))).message).toContain('submitted already')
      await done(ask('editor', 'PUT', `${list}/${id}`, { force: 'mandatory' }))
      expect(await standing('editor', id)).toMatchObject({ isChanged: true, steps: [{ step: 'submit' }, { step: 'recall' }] })
      expect((await refused(step('approver', id, 'approve'))).message).toContain('changed after it was submitted')
      expect((await refused(publish('approver', id))).message).toContain('changed after it was submitted or approved')
      await done(step('editor', id, 'submit'))
      await done(step('approver', id, 'approve'))
      await cms().strapi.db.query(uid).updateMany({ where: { documentId: id }, data: { force: 'guidance' } })
      expect((await refused(publish('second', id))).message).toContain('changed after it was submitted or approved')
      await done(step('editor', id, 'submit'))
      expect((await publish('second', id)).status).toBe(200)
    })

    it('compares public versions by language, and takes one up again byte for byte', async () => {
      const id = await draft()
      const rows = async () => (await cms().strapi.db.connection('clf_public_versions').where({ document: id }).orderBy('id')) as { id: number; content: string }[]
      const published = async () => {
        await done(step('editor', id, 'submit'))
        expect((await publish('approver', id)).status).toBe(200)
      }
      await published()
      const words = threeLanguages(`Wxway ${number}`, { blocks: [paragraph('And one more.')] })
      await done(ask('editor', 'PUT', `${list}/${id}`, { force: 'mandatory', ...words, sc: { ...words.sc, title: 'Wxother' } }))
      await published()
      const [first, second] = await rows()
      const comparison = (await ask('editor', 'GET', `/editions/${uid}/${id}/versions/${first?.id}/compare/${second?.id}`)).json() as { data: object }
      expect(comparison.data).toMatchObject({
        facts: { force: { before: 'guidance', after: 'mandatory' } },
        words: {
          en: { fields: {}, texts: { body: [{ is: 'same' }, { is: 'added', block: { children: [{ text: 'And one more.' }] } }] } },
          sc: { fields: { title: { after: 'Wxother' } } },
        },
      })
      await done(step('editor', id, 'take-up', { version: first?.id }))
      expect((await refused(publish('approver', id))).message).toContain('nobody else has approved it')
      await published()
      const [one, , three] = await rows()
      expect(three?.content).toBe(one?.content)
      expect((await step('editor', id, 'take-up', { version: 2 ** 40 })).status).toBe(404)
    })

    it('shows an auditor every decision and version, and lets them take no step', async () => {
      const email = 'auditor@demo.example'
      const password = 'Aa1-not-a-secret'
      await cms().strapi.service('admin::user').create({
        email,
        firstname: 'Auditor',
        lastname: 'Demonstration',
        password,
        roles: [await roleOf(cms().strapi, auditor)],
        isActive: true,
        registrationToken: null,
      })
      tokens['auditor'] = ((await cms().request('POST', '/admin/login', { body: { email, password } })).json() as { data: { token: string } }).data.token
      const id = await draft()
      await done(step('editor', id, 'submit', { comment: 'New hours.' }))
      expect(await standing('auditor', id)).toMatchObject({ state: 'submitted', steps: [], history: [{ comment: 'New hours.' }] })
      expect((await publish('approver', id)).status).toBe(200)
      const { data } = (await ask('auditor', 'GET', `/editions/${uid}/${id}/versions`)).json() as { data: { id: number; act: string }[] }
      expect(data.map(({ act }) => act)).toEqual(['publish'])
      const steps = ['submit', 'recall', 'return', 'approve', 'emergency', 'confirm', 'reject', 'schedule', 'unschedule', 'withdraw', 'restore', 'next', 'take-up']
      const taken: [string, number][] = []
      for (const name of steps) taken.push([name, (await step('auditor', id, name, { comment: 'No.', version: data[0]?.id })).status])
      expect(taken.filter(([, status]) => status < 400)).toEqual([])
      for (const target of [`${list}/${id}/actions/publish`, `${list}/${id}/actions/unpublish`, `${list}/actions/bulkPublish`])
        expect((await ask('auditor', 'POST', target, { documentIds: [id] })).status).toBe(403)
      expect([(await ask('auditor', 'PUT', `${list}/${id}`, { force: 'mandatory' })).status, (await ask('auditor', 'DELETE', `${list}/${id}`)).status, await versions(id)]).toEqual([403, 403, [
        'publish',
      ]])
    })

    it('names what a change is read in too', async () => {
      const id = await draft()
      const other = await draft('editor', { supersedes: { connect: [{ documentId: id }] } })
      const { data } = (await ask('approver', 'GET', `/editions/${uid}/${id}/impact`)).json() as { data: object[] }
      expect(data).toMatchObject([{ uid, documentId: other, fields: ['supersedes'], isPublic: false, names: { tc: expect.stringContaining('Wxway') } }])
    })

    it('refuses a step of somebody who has not seen the last one', async () => {
      const id = await draft()
      await done(step('editor', id, 'submit'))
      const { version } = await standing('approver', id)
      await done(step('approver', id, 'return', { comment: 'Again.', version }))
      await done(step('editor', id, 'submit'))
      expect((await refused(step('second', id, 'approve', { version }))).details.reason).toBe('changed-meanwhile')
    })

    it('publishes several that are approved, one after another in the log', async () => {
      const ids = [await draft(), await draft(), await draft()]
      for (const id of ids) await done(step('editor', id, 'submit'))
      expect((await ask('approver', 'POST', `${list}/actions/bulkPublish`, { documentIds: ids })).status).toBe(200)
      expect(await Promise.all(ids.map((id) => standing('editor', id).then(({ state }) => state)))).toEqual(['published', 'published', 'published'])
    })

    describe('in an emergency', () => {
      const urgent = async (): Promise<string> => {
        const id = await draft()
        expect((await refused(step('approver', id, 'emergency'))).details.reason).toBe('comment-missing')
        await done(step('approver', id, 'emergency', { comment: 'Typhoon.' }))
        expect(await versions(id)).toEqual(['publish'])
        return id
      }
      const later = (hours: number) => new Approval(cms().strapi, { now: () => new Date(Date.now() + hours * 3_600_000) })

      it('is published at once with a reason, and approved by somebody else', async () => {
        const id = await urgent()
        expect(await standing('approver', id)).toMatchObject({ state: 'urgent', history: [{ comment: 'Typhoon.' }] })
        expect((await refused(step('approver', id, 'confirm'))).details.reason).toBe('own-act')
        expect((await refused(publish('second', id))).message).toContain('still waits for approval')
        await done(step('second', id, 'confirm'))
        await later(25).clock.look()
        expect([(await standing('editor', id)).state, await versions(id)]).toEqual(['published', ['publish']])
      })

      it('is taken back by the clock when nobody approves it within a day, and says so to readers', async () => {
        const id = await urgent()
        await later(23).clock.look()
        expect(await versions(id)).toEqual(['publish'])
        await later(25).clock.look()
        expect(await versions(id)).toEqual(['publish', 'withdraw'])
        const [row] = await cms().strapi.db.connection('clf_public_versions').where({ document: id, act: 'withdraw' })
        expect(row).toMatchObject({ actor: 'clock', listing: expect.stringContaining('未於 24 小時內獲另一人批准') })
        expect((await standing('editor', id)).history[0]).toMatchObject({ by: null, title: { en: 'Taken back because nobody approved it in time' } })
        expect((await refused(step('second', id, 'restore'))).message).toContain('was never approved')
      })

      it('is taken back by somebody else who does not approve it', async () => {
        const id = await urgent()
        await done(step('second', id, 'reject', { comment: 'Not our paper.' }))
        expect(await versions(id)).toEqual(['publish', 'withdraw'])
      })

      it('leaves case and readers as they were when what follows breaks', async () => {
        const id = await draft('editor', { en: null })
        const before = await cms().strapi.db.connection('clf_workflow_head').first()
        expect((await refused(step('approver', id, 'emergency', { comment: 'Now.' }))).message).toContain('Nothing was published or saved')
        expect([await cms().strapi.db.connection('clf_workflow_head').first(), await versions(id), (await standing('editor', id)).state]).toEqual([before, [], 'draft'])
      })

      it('is no way for what could not be taken back again', async () => {
        const { documentId } = (await cms().strapi.documents('api::taxonomy-term.taxonomy-term').findFirst({})) ?? { documentId: '' }
        const answer = ask('approver', 'POST', `/editions/api::taxonomy-term.taxonomy-term/${documentId}/actions/emergency`, { comment: 'Now.' })
        expect((await refused(answer)).details.words['tc']).toContain('緊急發布')
      })
    })

    describe('by posts of a file', () => {
      const title = (name: string) => `{ en: ${name}, tc: ${name}, sc: ${name} }`
      const office = (acting: string) => `
people: [{ account: editor@demo.example }, { account: approver@demo.example }, { account: second@demo.example }, { account: admin@demo.example }]
posts:
  - { id: drafting, title: ${title('Drafting')}, holders: [{ account: editor@demo.example }${acting}] }
  - { id: chief, title: ${title('Chief')}, holders: [{ account: second@demo.example }] }
  - { id: deputy, title: ${title('Deputy')}, holders: [{ account: approver@demo.example }] }
departments:
  - { code: '*', author: [drafting], publisher: [chief] }
  - { code: DPO, author: [drafting], reviewer: [deputy], publisher: [deputy] }
lastResort: [chief, deputy]
`
      const file = () => path.join(cms().folder, 'posts.yaml')
      const given = async (acting = '') => {
        await writeFile(file(), office(acting))
      }

      beforeAll(async () => {
        await given()
        const ofFile = new Approval(cms().strapi, { file: file() })
        Object.assign(approvalOf(cms().strapi), { posts: () => ofFile.posts() })
      })
      afterAll(() => {
        Reflect.deleteProperty(approvalOf(cms().strapi), 'posts')
      })

      it('asks the posts of the department that issues it, and nobody else', async () => {
        const id = await draft()
        await done(step('editor', id, 'submit'))
        expect((await standing('editor', id)).awaited).toEqual([{ name: 'Approver Demonstration', post: { en: 'Deputy', tc: 'Deputy', sc: 'Deputy' } }])
        expect((await refused(step('second', id, 'approve'))).details).toMatchObject({ reason: 'not-asked', words: { en: expect.stringContaining('“Chief”') } })
        expect((await refused(step('admin', id, 'approve'))).message).toContain('You hold no post today')
        expect((await publish('approver', id)).status).toBe(200)
        expect((await refused(step('second', id, 'withdraw', { explanation: { en: 'Over.' } }))).message).toContain('no post today that publishes')
      })

      it('lets nobody decide who acts in the post that submitted it, or acted in it then', async () => {
        await given(', { account: approver@demo.example, acting: true }')
        const id = await draft()
        await done(step('editor', id, 'submit'))
        expect((await refused(step('approver', id, 'approve'))).details).toMatchObject({ reason: 'own-post', words: { en: expect.stringContaining('“Drafting”') } })
        await given()
        expect((await refused(publish('approver', id))).details.reason).toBe('own-post')
        expect(await versions(id)).toEqual([])
      })
    })

    it('stands on a clock that ends with the server', async () => {
      await approvalOf(cms().strapi).clock.stop()
      await expect(approvalOf(cms().strapi).clock.look()).resolves.toBeUndefined()
    })
  })
}
