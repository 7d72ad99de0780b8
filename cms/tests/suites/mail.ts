import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { documentIdOf } from '../../seed/loader/store/document.ts'
import { approvalOf } from '../../src/approval/approval.ts'
import { Mail, mailOf } from '../../src/mail/mail.ts'
import { readMailSettings } from '../../src/mail/settings.ts'
import { scheduleClockOf } from '../../src/schedule/schedules.ts'
import { reviewsOf } from '../../src/reviews/reviews.ts'
import { actAs } from '../../src/versions/actor.ts'
import { factsOf, threeLanguages } from '../paper.ts'
import type { RunningCms } from '../running-cms.ts'
import { signIn } from '../sign-in.ts'

const uid = 'api::circular.circular'
const list = `/content-manager/collection-types/${uid}`
const series = documentIdOf('api::taxonomy-term.taxonomy-term', 'series/general-circular')
const desk = 'https://cms.example.gov.hk/admin'

interface Letter {
  to: string
  text: string
}

/** A letter with its headers and its text as people read them. */
function readable(raw: string): string {
  const bytes = (text: string) => Buffer.from(text.replaceAll(/=\r?\n/g, '').replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))), 'latin1').toString()
  const [head = '', ...body] = raw.split('\r\n\r\n')
  const words = head.replaceAll(/\?=\s+=\?/g, '?==?').replaceAll(
    /=\?UTF-8\?([QB])\?([^?]*)\?=/gi,
    (_, kind: string, word: string) => (kind.toUpperCase() === 'B' ? Buffer.from(word, 'base64').toString() : bytes(word.replaceAll('_', ' '))),
  )
  const text = body.join('\r\n\r\n')
  return `${words}\n${/^Content-Transfer-Encoding: base64/im.test(head) ? Buffer.from(text, 'base64').toString() : bytes(text)}`
}

/** Mail of what awaits whom, and reviews, with a real SMTP server. */
export function testMail(cms: () => RunningCms): void {
  describe('mail', () => {
    const tokens: Record<string, string> = {}
    const letters: Letter[] = []
    let server: SMTPServer
    let refusal: Error | undefined
    let mail: Mail
    let number = 0
    const moveTo = (at: Date) => Object.assign(approvalOf(cms().strapi), { now: () => at })
    const database = () => cms().strapi.db.connection
    const ask = (person: string, method: string, target: string, body: unknown = {}) => cms().request(method, target, { token: tokens[person] ?? '', ...(method !== 'GET' && { body }) })
    const draft = async (more: object = {}): Promise<string> => {
      number += 1
      const { series: _series, issuingBureau, ...facts } = { series, ...factsOf(2021) }
      const body = {
        ...facts,
        number: 7700 + number,
        series: { connect: [{ documentId: series }] },
        issuingBureau: { connect: [{ documentId: issuingBureau }] },
        ...threeLanguages(`Wxmail ${number}`),
        ...more,
      }
      const answer = await ask('editor', 'POST', list, body)
      expect(answer.text).toContain('documentId')
      return (answer.json() as { data: { documentId: string } }).data.documentId
    }
    const step = async (person: string, id: string, name: string, body: unknown = {}) => expect((await ask(person, 'POST', `/editions/${uid}/${id}/actions/${name}`, body)).status).toBe(200)
    const to = (person: string) => letters.filter((one) => one.to === `${person}@demo.example`).map(({ text }) => text)
    const linkTo = (id: string) => `${desk}/content-manager/collection-types/${uid}/${id}`
    /** So many days from today at half past nine in Hong Kong. */
    const inDays = (days: number) => new Date(Date.parse(`${dayIn(days)}T09:30:00+08:00`))
    const dayIn = (days: number) => new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10)
    /** A working day without a general holiday beside it. */
    const workingDay = (): number => {
      for (let days = 1;; days += 1) if (new Date(dayIn(days)).getUTCDay() === 3) return days
    }

    beforeAll(async () => {
      for (const person of ['admin', 'editor', 'approver'] as const) tokens[person] = await signIn(cms(), person)
      server = new SMTPServer({
        authOptional: true,
        disabledCommands: ['STARTTLS'],
        onRcptTo: (_address, _session, done) => done(refusal),
        onData: (stream, session, done) => {
          const parts: Buffer[] = []
          stream.on('data', (part: Buffer) => parts.push(part))
          stream.on('end', () => {
            letters.push({ to: session.envelope.rcptTo.map(({ address }) => address).join(), text: readable(Buffer.concat(parts).toString()) })
            done()
          })
        },
      })
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      const { port } = server.server.address() as AddressInfo
      mail = new Mail(cms().strapi, { smtp: `smtp://127.0.0.1:${port}`, from: 'CLF <clf@example.gov.hk>', desk })
      // What other suites have left is not counted here.
      await database()('clf_workflow_outbox').where({ state: 'due' }).update({ state: 'delivered', ended_at: new Date().toISOString() })
    })
    afterEach(() => {
      Object.assign(approvalOf(cms().strapi), { now: () => new Date() })
      refusal = undefined
    })
    afterAll(async () => {
      await new Promise<void>((resolve) => server.close(resolve))
      const secrets = /Wxmail|77\d\d|Pay attention|mandatory|guidance|General Circular|通告|DPO/
      // Ids are by chance, and say nothing.
      const withoutIds = letters.map(({ text }) => text.replaceAll(/^Message-ID: .*|https:\S+$/gm, ''))
      expect(withoutIds.filter((text) => secrets.test(text))).toEqual([])
      expect(letters.length).toBeGreaterThan(5)
    })

    it('says each working day what awaits whom and where, once, and not before offices open', async () => {
      const id = await draft()
      await step('editor', id, 'submit', { comment: 'Pay attention to paragraph 5.' })
      const days = workingDay()
      moveTo(new Date(inDays(days).getTime() - 3 * 3_600_000))
      await mail.clock.look()
      expect(letters).toEqual([])
      moveTo(inDays(days))
      await mail.clock.look()
      await mail.clock.look()
      expect(to('approver')).toEqual([expect.stringContaining(linkTo(id))])
      expect(to('approver')[0]).toMatch(/^Subject: .*(things await|One thing awaits) you today/m)
      expect(to('approver')[0]).toContain('批准')
    })

    it('is written at once of what comes back and of what did not come at its time', async () => {
      const [returned, failing] = [await draft(), await draft()]
      await step('editor', returned, 'submit')
      await step('approver', returned, 'return', { comment: 'Pay attention.' })
      await step('editor', failing, 'submit')
      const at = new Date(Math.ceil(Date.now() / 60_000) * 60_000 + 60_000)
      await step('approver', failing, 'schedule', { at: new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 16) })
      expect((await ask('editor', 'PUT', `${list}/${failing}`, { force: 'mandatory' })).status).toBe(200)
      letters.length = 0
      moveTo(at)
      await scheduleClockOf(cms().strapi).look()
      await mail.clock.look()
      expect(to('editor').filter((text) => text.includes('Returned to you'))).toEqual([expect.stringContaining(linkTo(returned))])
      for (const person of ['editor', 'approver']) expect(to(person).filter((text) => text.includes('Not done at the set time'))).toEqual([expect.stringContaining(linkTo(failing))])
    })

    it('that the server refuses is listed for administrators, who have it tried again', async () => {
      const id = await draft()
      await step('editor', id, 'submit')
      await step('approver', id, 'return', { comment: 'Again.' })
      refusal = Object.assign(new Error('no such mailbox'), { responseCode: 550 })
      await mail.clock.look()
      expect((await ask('approver', 'GET', '/mail/dead-letters')).status).toBe(403)
      const dead = ((await ask('admin', 'GET', '/mail/dead-letters')).json() as { data: { id: string; error: string; topic: string }[] }).data
      expect(dead[0]).toMatchObject({ error: expect.stringContaining('no such mailbox'), topic: 'notice' })
      refusal = undefined
      letters.length = 0
      expect((await ask('admin', 'POST', `/mail/dead-letters/${dead[0]?.id}/actions/revive`)).status).toBe(200)
      expect((await ask('admin', 'POST', `/mail/dead-letters/${dead[0]?.id}/actions/revive`)).status).toBe(404)
      await mail.clock.look()
      expect(to('editor')).toEqual([expect.stringContaining(linkTo(id))])
    })

    it('is not sent without settings, and the log says once what is missing', async () => {
      const log: string[] = []
      const strapi = (address: string) => ({ log: { info: (text: string) => log.push(text), error: (text: string) => log.push(text) }, config: { get: () => address } }) as never
      const given = { CLF_CMS_SMTP: 'smtp://mail.example.gov.hk', CLF_CMS_MAIL_FROM: 'CLF <clf@example.gov.hk>' }
      expect(readMailSettings(strapi('https://cms.example.gov.hk/'), given)).toEqual({ smtp: given.CLF_CMS_SMTP, from: given.CLF_CMS_MAIL_FROM, desk })
      expect(log).toEqual([])
      expect([readMailSettings(strapi(''), {}), readMailSettings(strapi(''), { CLF_CMS_SMTP: 'mail' })]).toEqual([null, null])
      expect(log).toEqual([expect.stringContaining('CLF_CMS_SMTP is not set'), expect.stringMatching(/CLF_CMS_SMTP .*CLF_CMS_MAIL_FROM .*CLF_CMS_PUBLIC_URL/)])
      const before = letters.length
      await mailOf(cms().strapi).clock.look()
      expect(letters).toHaveLength(before)
    })

    describe('of a review', () => {
      const reviews = async (id: string) =>
        (await approvalOf(cms().strapi).workflow.about(database(), 'review', { type: uid, id })).map(({ isOpen, dueAt, bindings }) => ({ isOpen, dueAt, owner: bindings['owner'] }))
      const publish = (documentId: string) => actAs(cms().strapi, { isDecided: true }, () => cms().strapi.documents(uid).publish({ documentId }))
      const published = async (more: object): Promise<string> => {
        const id = await draft(more)
        await publish(id)
        return id
      }
      const look = () => reviewsOf(cms().strapi).clock.look()
      const endOf = (day: string) => new Date(Date.parse(`${day}T24:00:00+08:00`)).toISOString()

      it('goes to the post of its owner from 14 days before its day, and to the next post after it, until another day is public', async () => {
        const reviewBy = dayIn(60)
        const id = await published({ reviewBy, reviewOwner: 'Editor@demo.example' })
        moveTo(inDays(45))
        await look()
        expect(await reviews(id)).toEqual([])
        moveTo(inDays(46))
        await look()
        await look()
        expect(await reviews(id)).toEqual([{ isOpen: true, dueAt: endOf(reviewBy), owner: { post: 'editor@demo.example' } }])
        letters.length = 0
        const { workflow } = approvalOf(cms().strapi)
        for (const days of [53, 61, 69]) {
          moveTo(inDays(days))
          await workflow.wake()
        }
        // What else is late by then is of other tests.
        const [one] = await workflow.about(database(), 'review', { type: uid, id })
        await database()('clf_workflow_outbox').where({ state: 'due' }).whereNot('body', 'like', `%${one?.id}%`).update({ state: 'delivered', ended_at: new Date().toISOString() })
        await mail.clock.look()
        const about = (person: string) => to(person).filter((text) => text.includes(linkTo(id)) && !text.includes('today')).map((text) => /^Subject: ([^:/]*)/m.exec(text)?.[1]?.trim())
        expect(about('editor')).toEqual(['Reminder', 'Overdue', 'Passed on to you'])
        expect(about('approver')).toEqual(['Passed on to you'])
        await cms().strapi.documents(uid).update({ documentId: id, data: { reviewBy: dayIn(300) } } as never)
        await publish(id)
        await look()
        expect(await reviews(id)).toMatchObject([{ isOpen: false }])
      })

      it('ends with the next edition, and goes to the authors where nobody is named', async () => {
        const id = await published({ reviewBy: dayIn(5) })
        moveTo(inDays(0))
        await look()
        expect(await reviews(id)).toMatchObject([{ isOpen: true, owner: { group: '* author' } }])
        await step('approver', id, 'withdraw', { explanation: { en: 'Over.' } })
        await look()
        expect(await reviews(id)).toMatchObject([{ isOpen: false }])
      })

      it('and of what must be read goes to its issuer before the last day, with which it ends', async () => {
        const mustReadBy = dayIn(30)
        const id = await published({ mustRead: 'all-staff', mustReadBy, reviewBy: dayIn(400), reviewOwner: 'editor@demo.example' })
        const cases = async () => (await approvalOf(cms().strapi).workflow.about(database(), 'must-read', { type: uid, id })).map(({ state, isOpen }) => [state, isOpen])
        moveTo(inDays(15))
        await look()
        expect(await cases()).toEqual([])
        moveTo(inDays(16))
        await look()
        expect(await cases()).toEqual([['unread', true]])
        const { workflow } = approvalOf(cms().strapi)
        moveTo(inDays(23))
        await workflow.wake()
        const [one] = await workflow.about(database(), 'must-read', { type: uid, id })
        await database()('clf_workflow_outbox').where({ state: 'due' }).whereNot('body', 'like', `%${one?.id}%`).update({ state: 'delivered', ended_at: new Date().toISOString() })
        await mail.clock.look()
        expect(to('editor').filter((text) => text.includes(linkTo(id)) && text.includes('Subject: Reminder'))).toHaveLength(1)
        moveTo(inDays(31))
        await workflow.wake()
        await look()
        expect(await cases()).toEqual([['over', false]])
      })
    })
  })
}
