import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import type { ImportRequest } from '@clf/content/import'
import { sendRequest } from './send-request.ts'

const request: ImportRequest = {
  publish: true,
  circular: {
    series: 'demonstration',
    number: 3,
    year: 2026,
    date: '2026-03-09',
    force: 'information',
    classification: 'unclassified',
    lifecycle: 'current',
    fileReference: null,
    revisedOn: '2026-03-09',
    reviewedOn: null,
    reviewBy: '2027-03-09',
    issuingBureauCode: null,
    demonstration: true,
    locales: {},
  },
}

interface Received {
  authorization: string | undefined
  body: unknown
}

async function sendTo(status: number, answer: unknown): Promise<{ outcome: unknown; received: Received[] }> {
  const received: Received[] = []
  const server = createServer((incoming, response) => {
    let body = ''
    incoming.on('data', (chunk: Buffer) => (body += chunk.toString()))
    incoming.on('end', () => {
      received.push({ authorization: incoming.headers.authorization, body: JSON.parse(body) })
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const outcome = await sendRequest(request, `http://127.0.0.1:${port}`, 'secret').catch(
    (error: Error) => error.message,
  )
  server.close()
  return { outcome, received }
}

test('sends one request with the token', async () => {
  const answer = {
    documentId: 'a',
    reference: 'demonstration/3-2026',
    paths: { en: '/en/circulars/demonstration/3-2026' },
  }
  const { outcome, received } = await sendTo(201, answer)
  expect(outcome).toEqual(answer)
  expect(received).toEqual([{ authorization: 'Bearer secret', body: request }])
})

test('says that the number exists', async () => {
  const { outcome } = await sendTo(409, { error: { message: 'taken' } })
  expect(outcome).toBe('The circular demonstration/3-2026 exists already; nothing was imported. Choose another number.')
})

test('says what the CMS found wrong, by place', async () => {
  const error = {
    message: 'The circular was not imported: 1 problem.',
    details: { errors: [{ path: 'circular.series', message: 'There is no series “x”.' }] },
  }
  const { outcome } = await sendTo(400, { error })
  expect(outcome).toBe(
    'The CMS did not take the circular; nothing was imported. The circular was not imported: 1 problem.\n  circular.series: There is no series “x”.',
  )
})

test('names a place that the CMS gives in steps, and takes a refusal that names none', async () => {
  const errors = [{ path: ['circular', 'locales', 'en', 'title'], message: 'This text is empty.' }]
  expect((await sendTo(400, { error: { message: 'No.', details: { errors } } })).outcome).toBe(
    'The CMS did not take the circular; nothing was imported. No.\n  circular.locales.en.title: This text is empty.',
  )
  for (const error of [{ message: 'No.' }, { message: 'No.', details: {} }]) {
    expect((await sendTo(500, { error })).outcome).toBe('The CMS did not take the circular; nothing was imported. No.')
  }
})

test.each([401, 403])('says that the token is wrong when the answer is %i', async (status) => {
  expect((await sendTo(status, {})).outcome).toBe(
    'The CMS does not accept the token; use the one in cms/.clf/import-token.',
  )
})

test('says how to start a CMS that does not answer', async () => {
  await expect(sendRequest(request, 'http://127.0.0.1:9', 'secret')).rejects.toThrow(
    'The CMS at http://127.0.0.1:9 does not answer; start it with “npm start” and import again.',
  )
})

test('gives the status of an answer that says nothing', async () => {
  expect((await sendTo(502, {})).outcome).toBe('The CMS did not take the circular; nothing was imported. It answered with status 502.')
})
