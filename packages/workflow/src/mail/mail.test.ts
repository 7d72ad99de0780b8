import type { Knex } from 'knex'
import { createTransport } from 'nodemailer'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createWorkflow, type Workflow } from '../case/workflow.ts'
import { databases, type TestDatabase } from '../fixtures/databases.ts'
import { ann, ben, bindings, calendar, exception, hongKongTime, office, officeSource } from '../fixtures/office.ts'
import { noticesTo } from '../case/notices.ts'
import { deadLetters, deliver } from '../outbox/deliver.ts'
import { enqueue } from '../outbox/enqueue.ts'
import { install } from '../tables/tables.ts'
import { mailHandlers } from './index.ts'

interface Mail {
  to: string[]
  subject: string
  headers: string
  text: string
}

const decoded = (text: string): string =>
  text.replaceAll(/=\?UTF-8\?([QB])\?([^?]*)\?=\s*/gi, (_, kind: string, word: string) => kind.toUpperCase() === 'B' ? Buffer.from(word, 'base64').toString() : quoted(word.replaceAll('_', ' ')))
const quoted = (text: string): string =>
  Buffer.from(text.replaceAll(/=\r?\n/g, '').replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))), 'latin1').toString()

function read(raw: string, to: string[]): Mail {
  const end = raw.indexOf('\r\n\r\n')
  const headers = raw.slice(0, end).replaceAll(/\r\n[ \t]+/g, ' ')
  const body = raw.slice(end + 4)
  const encoding = /^Content-Transfer-Encoding: (\S+)/im.exec(headers)?.[1]
  const text = encoding === 'base64' ? Buffer.from(body, 'base64').toString() : encoding === 'quoted-printable' ? quoted(body) : body
  return { to, headers, text: text.replaceAll('\r\n', '\n'), subject: decoded(/^Subject: (.*)$/im.exec(headers)?.[1] ?? '') }
}

describe.each(databases)('on %s', (_name, fresh) => {
  let home: TestDatabase
  let database: Knex
  let server: SMTPServer
  let workflow: Workflow
  let directory = office()
  let now = hongKongTime('2026-11-30 10:00')
  let mails: Mail[] = []
  let refusal: Error | undefined

  beforeEach(async () => {
    home = await fresh()
    database = home.open()
    directory = office()
    mails = []
    refusal = undefined
    now = hongKongTime('2026-11-30 10:00')
    await install(database)
    workflow = createWorkflow({ database, machines: [exception], directory: () => directory, calendar, now: () => now })
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: (_address, _session, done) => done(refusal),
      onData: (stream, session, done) => {
        const parts: Buffer[] = []
        stream.on('data', (part: Buffer) => parts.push(part))
        stream.on('end', () => {
          mails.push(read(Buffer.concat(parts).toString(), session.envelope.rcptTo.map(({ address }) => address)))
          done()
        })
      },
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterEach(async () => {
    await new Promise<void>((resolve) => server.close(resolve))
    await home.remove()
  })

  const secret = 'Purchase of 12 lifts'
  const submitted = async (id: string): Promise<string> =>
    await database.transaction(async (trx) => {
      const { id: caseId } = await workflow.start(trx, { machine: 'exception', record: { type: 'rule', id: `${secret} ${id}` }, by: ann, bindings, facts: { title: secret } })
      await workflow.act(trx, { caseId, transition: 'submit', by: ann, comment: secret, facts: { title: secret } })
      return caseId
    })
  const send = async () => {
    const { port } = server.server.address() as AddressInfo
    const transport = createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true })
    const handlers = mailHandlers({
      transport,
      from: 'Workflow <workflow@office.invalid>',
      linkTo: ({ id }) => `https://desk.office.invalid/cases/${id}`,
      database,
      workflow,
      directory: () => directory,
      now: () => now,
    })
    const result = await deliver(database, { handlers, now: () => now })
    transport.close()
    return result
  }

  test('the digest says what awaits whom, by when and where, in the language of the person, once a day', async () => {
    const [first, second] = [await submitted('1'), await submitted('2')]
    await workflow.enqueueDigests()
    await workflow.enqueueDigests()
    expect(await send()).toEqual({ delivered: 1, failed: 0, dead: 0 })
    expect(mails).toHaveLength(1)
    expect(mails[0]).toMatchObject({ to: ['ben@office.invalid'], subject: '今天有 2 項事項等候處理' })
    for (const id of [first, second]) {
      expect(mails[0]?.text).toContain(`工作流程：申請豁免\n步驟：批准、退回\n限期：2026年12月3日\n開啟：https://desk.office.invalid/cases/${id}\n`)
    }
    expect(mails[0]?.headers).toMatch(/^Auto-Submitted: auto-generated$/m)
    now = hongKongTime('2026-12-01 09:00')
    expect(await workflow.enqueueDigests()).toBe(1)
    now = hongKongTime('2026-12-05 09:00')
    expect(await workflow.enqueueDigests()).toBe(0)
  })

  test('a reminder comes by mail at once, and no mail holds anything of the record', async () => {
    const caseId = await submitted('1')
    now = hongKongTime('2026-12-02 09:00')
    await workflow.wake()
    await workflow.enqueueDigests()
    await send()
    expect(mails.map(({ subject }) => subject).toSorted()).toEqual(['今天有 1 項事項等候處理', '提示：有事項等候處理'])
    now = hongKongTime('2026-12-08 09:00')
    await workflow.wake()
    now = hongKongTime('2026-12-08 09:01')
    await database.transaction(async (trx) => await workflow.act(trx, { caseId, transition: 'return', by: ben, comment: secret }))
    await send()
    expect(mails.map(({ to, subject }) => `${to.join()} ${subject}`)).toContain('ann@office.invalid Returned to you')
    expect(mails.filter(({ text, headers, subject }) => `${text}${decoded(headers)}${subject}`.includes('lifts'))).toEqual([])
  })

  test('what the caller could not do at its time is written about at once, also to those who are not awaited', async () => {
    const caseId = await submitted('1')
    await database.transaction(async (trx) => await enqueue(trx, noticesTo(['ann', 'ben', 'ann'], 'failed', caseId, 7), now))
    await send()
    expect(mails.map(({ to, subject }) => `${to.join()} ${subject}`).toSorted()).toEqual(['ann@office.invalid Not done at the set time', 'ben@office.invalid 未能於指定時間執行'])
    expect(mails.find(({ to }) => to[0] === 'ann@office.invalid')?.text).toContain(`https://desk.office.invalid/cases/${caseId}`)
  })

  test('what was decided meanwhile is not written about', async () => {
    const caseId = await submitted('1')
    now = hongKongTime('2026-12-02 09:00')
    await workflow.wake()
    await workflow.enqueueDigests()
    await database.transaction(async (trx) => await workflow.act(trx, { caseId, transition: 'approve', by: ben }))
    expect(await send()).toEqual({ delivered: 2, failed: 0, dead: 0 })
    expect(mails).toEqual([])
  })

  test('a person without a language is written to in all three', async () => {
    await submitted('1')
    directory = office({ holdings: [...officeSource.holdings.filter(({ person }) => person !== 'ben'), { post: 'senior', person: 'dan', kind: 'acting' }] })
    await workflow.enqueueDigests()
    await send()
    expect(mails[0]).toMatchObject({ to: ['dan@office.invalid'], subject: 'One thing awaits you today / 今天有 1 項事項等候處理 / 今天有 1 项事项等候处理' })
    expect(mails[0]?.text).toContain('By: 3 December 2026')
    expect(mails[0]?.text).toContain('限期：2026年12月3日')
  })

  test('a refusal for good is a dead letter, a passing one is tried again, and who has no address is told of', async () => {
    await submitted('1')
    await workflow.enqueueDigests()
    refusal = Object.assign(new Error('try later'), { responseCode: 451 })
    expect(await send()).toEqual({ delivered: 0, failed: 1, dead: 0 })
    now = hongKongTime('2026-11-30 10:05')
    refusal = Object.assign(new Error('no such mailbox'), { responseCode: 550 })
    expect(await send()).toEqual({ delivered: 0, failed: 0, dead: 1 })
    expect(await deadLetters(database)).toMatchObject([{ error: expect.stringContaining('no such mailbox') as string }])
    directory = office({ people: officeSource.people.map(({ id }) => ({ id })) })
    now = hongKongTime('2026-12-01 10:00')
    await workflow.enqueueDigests()
    expect(await send()).toEqual({ delivered: 0, failed: 0, dead: 1 })
    expect((await deadLetters(database)).map(({ error }) => error)).toContain('The directory has no mail address for “ben”. Add one and have the message sent again.')
  })
})
