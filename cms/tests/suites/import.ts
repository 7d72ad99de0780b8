import { describe, expect, it } from 'vitest'
import type { RunningCms } from '../running-cms.ts'
import { signIn } from '../sign-in.ts'

const rowOf = (texts: string[], more: object = {}) => ({
  type: 'row',
  children: texts.map((text) => ({ type: 'cell', ...more, children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] })),
})

const version = (title: string) => ({
  title,
  summary: 'An invented paper.',
  from: 'Secretary',
  to: 'Members',
  preamble: 'Panel on Invented Affairs',
  body: {
    type: 'document',
    version: 1,
    numbering: { start: 2 },
    children: [
      { type: 'numbered', id: 'p2', children: [{ type: 'paragraph', children: [{ type: 'reference', target: 'p2' }] }] },
      { type: 'table', caption: [{ type: 'text', text: 'Posts' }], children: [rowOf(['Post', 'Number'], { heads: 'column' }), rowOf(['Clerk', '2'])] },
    ] as Record<string, unknown>[],
  },
  closing: { offices: 'Office A\nOffice B', date: 'June 2006' },
  contact: { post: 'Clerk', telephone: '2810 3850', email: null },
  translation: { state: 'authored', sourceHash: null, converter: null },
})

const request = (number: number) => ({
  publish: true,
  circular: {
    series: 'itb-paper',
    number,
    year: 2006,
    date: '2006-06-12',
    force: 'information',
    classification: 'unclassified',
    lifecycle: 'current',
    fileReference: null,
    revisedOn: '2006-06-12',
    reviewedOn: null,
    reviewBy: '2007-06-11',
    issuingBureauCode: 'DPO' as string | null,
    demonstration: true,
    locales: { en: version('Paper'), 'zh-Hant-HK': version('虛構文件'), 'zh-Hans': version('虚构文件') },
  },
})

type Request = ReturnType<typeof request>

interface Refusal {
  error: { message: string; details: { errors: { path: string; message: string }[] } }
}

export function testImport(cms: () => RunningCms): void {
  const send = (body: unknown, token = cms().importToken) => cms().request('POST', '/api/imports/circular', { body, token })
  const rows = async () => [
    await cms().strapi.db.query('api::circular.circular').count(),
    await cms().strapi.db.query('words.circular').count(),
    await cms().strapi.db.query('meta.contact').count(),
  ]

  describe('POST /api/imports/circular', () => {
    it('stores and submits a circular in its languages, which is public once somebody has approved it', async () => {
      const answer = await send(request(1))
      const { documentId, ...rest } = answer.json() as { documentId: string }
      expect(answer.status).toBe(201)
      expect(documentId).toMatch(/^[a-z0-9]{24}$/)
      expect(rest).toEqual({
        reference: 'itb-paper/1-2006',
        paths: { en: '/en/circulars/itb-paper/1-2006', 'zh-Hant-HK': '/tc/circulars/itb-paper/1-2006', 'zh-Hans': '/sc/circulars/itb-paper/1-2006' },
        awaitsApproval: true,
      })
      const readers = async () => (await cms().request('GET', '/api/circulars?filters[reference][$eq]=itb-paper/1-2006')).text
      expect(await readers()).toContain('"data":[]')
      const approval = await cms().request('POST', `/content-manager/collection-types/api::circular.circular/${documentId}/actions/publish`, { body: {}, token: await signIn(cms(), 'approver') })
      expect(approval.status).toBe(200)
      expect(await readers()).toContain('Paper')
    })

    it('gives the body back as it was sent, paragraph numbers and internal links included', async () => {
      const populate = 'populate[body]=true&populate[issuingBureau]=true'
      const answer = await cms().request('GET', `/api/circulars?locale=zh-Hant-HK&filters[reference][$eq]=itb-paper/1-2006&${populate}`)
      expect(answer.json()).toMatchObject({ data: [{ title: '虛構文件', body: version('虛構文件').body, issuingBureau: { code: 'DPO' } }] })
    })

    it('leaves a circular as a draft when asked to', async () => {
      await send({ ...request(2), publish: false })
      const published = await cms().request('GET', '/api/circulars?filters[reference][$eq]=itb-paper/2-2006')
      expect(published.json()).toMatchObject({ data: [] })
      expect(await cms().strapi.documents('api::circular.circular').count({ filters: { reference: 'itb-paper/2-2006' }, status: 'draft' } as never)).toBe(1)
    })

    it('answers 409 with the existing title when the number is taken', async () => {
      const before = await rows()
      const answer = await send(request(1))
      expect(answer.status).toBe(409)
      expect((answer.json() as Refusal).error.message).toContain('itb-paper/1-2006 exists already: “Paper”')
      expect(await rows()).toEqual(before)
    })

    const refusals: [string, (body: Request) => unknown, string][] = [
      ['a classification above restricted', (body) => Object.assign(body.circular, { classification: 'secret' }), 'circular.classification'],
      ['a series that is not in the taxonomy', (body) => Object.assign(body.circular, { series: 'no-such-series' }), 'circular.series'],
      ['a bureau that does not exist', (body) => Object.assign(body.circular, { issuingBureauCode: 'NOPE' }), 'circular.issuingBureauCode'],
      ['29 February of a year without one', (body) => Object.assign(body.circular, { date: '2023-02-29' }), 'circular.date'],
      ['29 February of a century without one', (body) => Object.assign(body.circular, { date: '1900-02-29' }), 'circular.date'],
      ['a day that is not in the calendar', (body) => Object.assign(body.circular, { date: '2006-02-30' }), 'circular.date'],
      ['a revision before the date', (body) => Object.assign(body.circular, { revisedOn: '2005-01-01' }), 'circular.revisedOn'],
      ['no language', (body) => Object.assign(body.circular, { locales: {} }), 'circular.locales'],
      ['a language it does not hold', (body) => Object.assign(body.circular.locales, { fr: version('Papier') }), 'circular.locales'],
      ['a field it does not know', (body) => Object.assign(body.circular, { secretNote: 'x' }), 'circular'],
      [
        'an unknown kind of node in the last language',
        (body) => Object.assign(body.circular.locales['zh-Hans'].body.children[0] ?? {}, { type: 'html' }),
        'circular.locales.zh-Hans.body.children.0',
      ],
      [
        'rows that are none in the last language',
        (body) => Object.assign(body.circular.locales['zh-Hans'].body.children[1] ?? {}, { children: { a: 1 } }),
        'circular.locales.zh-Hans.body.children.1.children',
      ],
      [
        'a scripted link',
        (body) =>
          Object.assign(body.circular.locales['zh-Hans'].body.children[0] ?? {}, { children: [{ type: 'paragraph', children: [{ type: 'text', text: 'x', link: { address: 'javascript:x' } }] }] }),
        'circular.locales.zh-Hans.body.children.0.children.0.children.0.link.address',
      ],
    ]

    it.each(refusals)('refuses %s and stores nothing', async (_name, spoil, path) => {
      const before = await rows()
      const body = request(9)
      spoil(body)
      const answer = await send(body)
      expect(answer.status).toBe(400)
      expect((answer.json() as Refusal).error.details.errors.map((problem) => problem.path)).toContain(path)
      expect(await rows()).toEqual(before)
    })

    it('refuses a request without a token and with a wrong one', async () => {
      const without = await cms().request('POST', '/api/imports/circular', { body: request(9) })
      expect([without.status, (await send(request(9), 'wrong')).status]).toEqual([401, 401])
    })

    it('refuses a body over two megabytes', async () => {
      expect((await send({ padding: 'x'.repeat(2_100_000) })).status).toBe(413)
    })

    it('gives its token no other right', async () => {
      expect((await cms().request('GET', '/api/circulars', { token: cms().importToken })).status).toBe(403)
    })
  })
}
