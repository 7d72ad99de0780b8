import { contentTypes } from '@clf/content'
import type { UID } from '@strapi/strapi'
import { beforeAll, describe, expect, it } from 'vitest'
import { documentIdOf } from '../../seed/loader/store/document.ts'
import { factsOf, threeLanguages } from '../paper.ts'
import type { RunningCms } from '../running-cms.ts'

const restricted = 'Wxrestricted'
const draft = 'Wxdraft'
const uid = 'api::circular.circular'
const series = documentIdOf('api::taxonomy-term.taxonomy-term', 'series/general-circular')

const year = 2010

interface Attribute {
  type: string
  target?: string
}

type Kind = 'read-only' | 'full-access' | 'custom'

/** What anybody, and each kind of token, reads of restricted papers and of drafts. */
export function testReaders(cms: () => RunningCms): void {
  describe('readers of the content API', () => readers(cms))
}

function readers(cms: () => RunningCms): void {
  const documents = () => cms().strapi.documents(uid)
  const attributesOf = (name: string) => cms().strapi.getModel(`api::${name}.${name}` as UID.Schema).attributes as unknown as Record<string, Attribute>
  const get = (path: string, token?: string) => cms().request('GET', path, token === undefined ? {} : { token })
  const tokens: Partial<Record<Kind, string>> = {}
  const stored: Record<string, string> = {}
  let keptFromAnybody = 0

  const publish = async (name: string, number: number, title: string, more: object) => {
    const older = 'supersedes' in more ? { supersedes: `${number - 1}/${year}` } : {}
    const data = { ...factsOf(year), series, number, ...threeLanguages(title, older), ...more }
    const { documentId } = await documents().create({ data } as never)
    await documents().publish({ documentId })
    stored[name] = documentId
    return documentId
  }

  const totalFor = async (token?: string) => ((await get('/api/circulars', token)).json() as { meta: { pagination: { total: number } } }).meta.pagination.total

  beforeAll(async () => {
    const service = cms().strapi.service('admin::api-token')
    for (const type of ['read-only', 'full-access', 'custom'] as const) {
      const permissions = type === 'custom' ? [`${uid}.find`, `${uid}.findOne`] : undefined
      tokens[type] = (await service.create({ name: `Reader ${type}`, description: '', type, lifespan: null, permissions })).accessKey
    }
    keptFromAnybody = (await totalFor(tokens['read-only'])) - (await totalFor())
    const staff = await publish('staff', 1, restricted, { classification: 'restricted-staff' })
    const later = await publish('later', 2, 'Open and later', { supersedes: [staff] })
    await publish('admin', 3, restricted, { classification: 'restricted-admin', supersedes: [later] })
    for (const { name } of contentTypes) {
      const type = `api::${name}.${name}` as UID.ContentType
      const first = await cms().strapi.documents(type).findFirst({ status: 'published', sort: 'id' } as never)
      if (!first) continue
      const model = cms().strapi.getModel(type).attributes as unknown as { en: { component: UID.Schema } }
      const [word] = Object.entries(cms().strapi.getModel(model.en.component).attributes as Record<string, Attribute>).find(([, { type: kind }]) => kind === 'string') ?? ['']
      const row = (await cms().strapi.documents(type).findOne({ documentId: first.documentId, populate: { en: true } } as never)) as unknown as { en: object }
      await cms().strapi.documents(type).update({ documentId: first.documentId, data: { en: { ...row.en, [word]: draft } } } as never)
    }
  })

  const said = (text: string) => [restricted, draft].filter((marker) => text.includes(marker))

  it('the health of the server counts what anybody may read, and not one paper more', async () => {
    const total = await totalFor()
    expect((await get('/healthz')).json()).toMatchObject({ content: total })
    expect(await totalFor(tokens['read-only'])).toBe(total + keptFromAnybody + 2)
  })

  describe('without a token', () => {
    it('restricted papers do not exist: not in lists, totals or one by one', async () => {
      const all = await get('/api/circulars?pagination[pageSize]=200')
      const { data, meta } = all.json() as { data: { classification: string }[]; meta: { pagination: { total: number } } }
      expect(said(all.text)).toEqual([])
      expect(new Set(data.map(({ classification }) => classification))).toEqual(new Set(['unclassified']))
      expect(meta.pagination.total).toBe(data.length)
      for (const name of ['staff', 'admin']) expect([name, (await get(`/api/circulars/${stored[name]}`)).status]).toEqual([name, 404])
    })

    const oracles = [
      `filters[title][$contains]=${restricted}`,
      `filters[$or][0][title][$eq]=${restricted}&filters[$or][1][title][$eq]=${restricted}`,
      'filters[classification][$ne]=unclassified',
      'filters[classification][$null]=true',
      'filters[$not][classification][$eq]=unclassified',
      'filters[documentId][$in][0]=STAFF',
      `filters[supersedes][title][$contains]=${restricted}`,
      `filters[supersededBy][title][$contains]=${restricted}`,
      'filters[supersedes][documentId][$eq]=STAFF',
      `_q=${restricted}`,
      `locale=*&filters[title][$startsWith]=${restricted}`,
      `locale=zh-Hant-HK&filters[title][$contains]=${restricted}`,
    ]
    it.each(oracles)('%s finds nothing', async (query) => {
      const answer = await get(`/api/circulars?${query.replace('STAFF', stored['staff'] ?? '')}`)
      expect(answer.json()).toMatchObject({ data: [], meta: { pagination: { total: 0 } } })
    })

    it('no order and no fields of the list change what is in it', async () => {
      for (const query of ['sort=title:desc', 'sort[0]=classification:desc&sort[1]=title', 'sort=issuingBureau.code', 'fields=title', 'fields[0]=title&fields[1]=classification']) {
        const answer = await get(`/api/circulars?${query}&pagination[limit]=200`)
        expect([query, answer.status, said(answer.text)]).toEqual([query, 200, []])
      }
    })

    it('no relation of any type leads to a restricted paper or a draft', async () => {
      const relationsOf = (name: string) => Object.entries(attributesOf(name)).filter(([, { type, target }]) => type === 'relation' && target?.startsWith('api::')).map(([field]) => field)
      const ways = contentTypes.flatMap(({ name, api }) => {
        const relations = [...relationsOf(name), ...('edition' in attributesOf(name) ? ['supersededBy', 'toBeSupersededBy'] : [])].filter((field) => field !== 'series' && field !== 'schedule')
        const deep = relations.flatMap((field) => [`populate[${field}]=true`, `populate[${field}][populate]=*`, `populate=${field}`, `populate[${field}][populate][supersedes]=true`])
        return ['populate=*', '', ...deep].map((query) => [api, query] as const)
      })
      for (const [api, query] of ways) {
        const answer = await get(`/api/${api}?${query}`)
        expect([api, query, answer.status < 500, said(answer.text)]).toEqual([api, query, true, []])
      }
      expect(ways.length).toBeGreaterThan(50)
    })

    it('open papers are still linked with each other', async () => {
      const answer = await get('/api/circulars?filters[reference][$eq]=general-circular/5-2026&populate[supersedes][fields]=number')
      expect(answer.json()).toMatchObject({ data: [{ supersedes: [{ number: 4 }] }] })
    })

    it('a restricted predecessor or successor is left out, and the state of the paper stays', async () => {
      const answer = await get(`/api/circulars/${stored['later']}?populate[supersedes]=true&populate[supersededBy]=true`)
      expect(answer.json()).toMatchObject({ data: { title: 'Open and later', lifecycle: 'superseded', supersedes: [], supersededBy: [] } })
    })

    it('a query that it does not understand is told so', async () => {
      for (
        const query of [
          'filters[nosuch]=1',
          'filters[title][$regex]=x',
          'sort=nosuch',
          'fields=nosuch',
          'populate=nosuch',
          'locale=fr',
          'pagination[page]=0',
          'pagination[pageSize]=x',
          'nosuch=1',
          'publicationFilter=modified',
          'filters[issuingBureau][password]=x',
        ]
      ) {
        expect([query, (await get(`/api/circulars?${query}`)).status]).toEqual([query, 400])
      }
    })

    it('bodies come with a few documents at a time, and only when asked for', async () => {
      expect((await get('/api/circulars?populate[body]=true&pagination[pageSize]=200')).status).toBe(400)
      const { data } = (await get('/api/circulars?pagination[pageSize]=200')).json() as { data: object[] }
      expect(data.some((one) => 'body' in one)).toBe(false)
    })
  })

  describe('with a token', () => {
    const title = async (kind: Kind, query: string) => (await get(`/api/circulars?filters[title][$contains]=${restricted}&${query}`, tokens[kind])).json() as { data: object[] }

    it.each(['read-only', 'full-access', 'custom'] as const)('%s reads restricted papers', async (kind) => {
      expect((await title(kind, '')).data.length).toBe(2)
      expect((await get(`/api/circulars/${stored['staff']}`, tokens[kind])).json()).toMatchObject({ data: { classification: 'restricted-staff' } })
    })

    it.each(['full-access', 'custom'] as const)('%s reads drafts', async (kind) => {
      const answer = await get(`/api/circulars?status=draft&filters[title][$eq]=${draft}`, tokens[kind])
      expect(answer.status).toBe(200)
      expect(answer.json()).toMatchObject({ data: [{ title: draft }] })
    })

    it('drafts are refused to everybody else', async () => {
      const answers = [
        await get('/api/circulars?status=draft'),
        await get('/api/circulars?status=draft', tokens['read-only']),
        await get('/api/circulars?status=draft', cms().importToken),
        await get('/api/guidelines?status=draft', tokens['custom']),
      ]
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403])
      expect(answers[0]?.text).toContain('Drafts are not public')
    })

    it('is told from a wrong one', async () => {
      expect((await get('/api/circulars?status=draft', 'wrong')).status).toBe(401)
    })
  })
}
