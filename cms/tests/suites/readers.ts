import { beforeAll, describe, expect, it } from 'vitest'
import type { UID } from '@strapi/strapi'
import type { RunningCms } from '../running-cms.ts'

const restricted = 'Wxrestricted'
const draft = 'Wxdraft'

const facts = {
  year: 2040,
  date: '2040-01-01',
  revisedOn: '2040-01-01',
  reviewBy: '2041-01-01',
  force: 'guidance',
  lifecycle: 'current',
  series: 'general-circular',
  from: 'Secretary',
  to: 'All',
}

interface Attribute {
  type: string
  target?: string
  component?: string
  components?: string[]
}

interface Model {
  uid: string
  info: { pluralName?: string }
  options: { draftAndPublish?: boolean }
  attributes: Record<string, Attribute>
}

type Kind = 'read-only' | 'full-access' | 'custom'

/** What anybody, and each kind of token, reads of restricted papers and of drafts. */
export function testReaders(cms: () => RunningCms): void {
  describe('readers of the content API', () => readers(cms))
}

function readers(cms: () => RunningCms): void {
  const uid = 'api::circular.circular'
  const models = () => Object.values(cms().strapi.contentTypes as unknown as Record<string, Model>).filter((model) => model.uid.startsWith('api::'))
  const modelOf = (name: string) => cms().strapi.getModel(name as UID.Schema) as unknown as Model
  const get = (path: string, token?: string) => cms().request('GET', path, token === undefined ? {} : { token })
  const tokens: Partial<Record<Kind, string>> = {}
  const stored: Record<string, string> = {}

  const publish = async (name: string, locales: string[], data: object) => {
    const documents = cms().strapi.documents(uid)
    let documentId: string | undefined
    for (const locale of locales) {
      const written = documentId ? await documents.update({ documentId, locale, data } as never) : await documents.create({ locale, data } as never)
      documentId = written?.documentId
    }
    for (const locale of locales) await documents.publish({ documentId: documentId ?? '', locale })
    stored[name] = documentId ?? ''
    return documentId ?? ''
  }

  /** A draft of the first published document of a type that differs from what was published. */
  const changeDraft = async (model: Model) => {
    const [first] = await cms().strapi.documents(model.uid as UID.ContentType).findMany({ status: 'published', locale: 'en', sort: 'id', limit: 1 } as never)
    if (!first) return
    const words = Object.entries(model.attributes).find(([name, { type }]) => ['title', 'name', 'term', 'label', 'message'].includes(name) && type === 'string')
    if (words) await cms().strapi.documents(model.uid as UID.ContentType).update({ documentId: first.documentId, locale: 'en', data: { [words[0]]: draft } } as never)
  }

  beforeAll(async () => {
    const circular = (number: number, title: string, more: object) => ({ ...facts, number, title, summary: title, classification: 'unclassified', ...more })
    const staff = await publish('staff', ['en', 'zh-Hant-HK'], circular(1, restricted, { classification: 'restricted-staff' }))
    const later = await publish('later', ['en'], circular(2, 'Open and later', { supersedes: [staff] }))
    await publish('admin', ['en'], circular(3, restricted, { classification: 'restricted-admin', supersedes: [later] }))
    const oneLanguage = await publish('one language', ['en', 'zh-Hant-HK'], circular(4, restricted, {}))
    await cms().strapi.db.query(uid).updateMany({ where: { documentId: oneLanguage, locale: 'en' }, data: { classification: 'restricted-staff' } })
    const unknown = await publish('unknown', ['en'], circular(5, restricted, {}))
    await cms().strapi.db.connection('circulars').where({ document_id: unknown }).update({ classification: 'top-secret' })
    const none = await publish('none', ['en'], circular(6, restricted, {}))
    await cms().strapi.db.connection('circulars').where({ document_id: none }).update({ classification: null })
    for (const model of models().filter(({ options }) => options.draftAndPublish)) await changeDraft(model)
    const service = cms().strapi.service('admin::api-token')
    for (const type of ['read-only', 'full-access', 'custom'] as const) {
      const permissions = type === 'custom' ? [`${uid}.find`, `${uid}.findOne`] : undefined
      tokens[type] = (await service.create({ name: `Reader ${type}`, description: '', type, lifespan: null, permissions })).accessKey
    }
  })

  /** Every way from a type to what it is linked with, two steps deep and a third from a block, as a query. */
  const populates = (model: Model, prefix = 'populate', depth = 2): string[] =>
    Object.entries(model.attributes).flatMap(([name, attribute]) => {
      const here = `${prefix}[${name}]`
      if (attribute.type === 'dynamiczone') {
        const zones = (attribute.components ?? []).map((component) => [component, `${here}[on][${component}]`] as const)
        return [`${here}=true`, `${here}[populate]=*`, ...zones.flatMap(([component, path]) => [`${path}=true`, `${path}[populate]=*`, ...populates(modelOf(component), `${path}[populate]`, depth)])]
      }
      if (!['relation', 'media', 'component'].includes(attribute.type)) return []
      const target = attribute.type === 'media' ? 'plugin::upload.file' : attribute.type === 'component' ? attribute.component : attribute.target
      const deeper = depth > 1 && target ? [`${here}[populate]=*`, ...populates(modelOf(target), `${here}[populate]`, depth - 1)] : []
      return [`${here}=true`, ...(attribute.type === 'relation' ? [`${here}[count]=true`] : []), ...deeper]
    })

  const said = (text: string) => [restricted, draft].filter((marker) => text.includes(marker))

  it('the health of the server counts what anybody may read, and not one paper more', async () => {
    const open = new Set<string>()
    for (const locale of ['en', 'zh-Hant-HK', 'zh-Hans']) {
      const { data } = (await get(`/api/circulars?locale=${locale}&fields=title&pagination[pageSize]=200`)).json() as { data: { documentId: string }[] }
      for (const { documentId } of data) open.add(documentId)
    }
    expect(open.size).toBeGreaterThan(0)
    const published = await cms().strapi.db.connection('circulars').whereNotNull('published_at').countDistinct({ total: 'document_id' })
    expect(Number(published[0]?.total)).toBeGreaterThan(open.size)
    expect((await get('/healthz')).json()).toMatchObject({ content: open.size })
  })

  describe('without a token', () => {
    it('restricted papers do not exist: not in lists, totals or one by one', async () => {
      const all = await get('/api/circulars?pagination[pageSize]=200')
      const { data, meta } = all.json() as { data: { classification: string }[]; meta: { pagination: { total: number } } }
      expect(said(all.text)).toEqual([])
      expect(new Set(data.map(({ classification }) => classification))).toEqual(new Set(['unclassified']))
      expect(meta.pagination.total).toBe(data.length)
      for (const name of ['staff', 'admin', 'one language', 'unknown', 'none']) {
        expect([name, (await get(`/api/circulars/${stored[name]}`)).status]).toEqual([name, 404])
      }
    })

    it('a paper restricted in one language is not read in another', async () => {
      const query = `locale=zh-Hant-HK&filters[title][$contains]=${restricted}`
      expect((await get(`/api/circulars?${query}`)).json()).toMatchObject({ data: [], meta: { pagination: { total: 0 } } })
      expect((await get(`/api/circulars/${stored['one language']}?locale=zh-Hant-HK`)).status).toBe(404)
    })

    const oracles = [
      `filters[title][$contains]=${restricted}`,
      `filters[$or][0][title][$eq]=${restricted}&filters[$or][1][title][$eq]=${restricted}`,
      'filters[classification][$ne]=unclassified',
      'filters[classification][$null]=true',
      `filters[$not][classification][$eq]=unclassified`,
      `filters[documentId][$in][0]=STAFF`,
      `_q=${restricted}`,
      `locale=*&filters[title][$startsWith]=${restricted}`,
    ]
    it.each(oracles)('%s finds nothing', async (query) => {
      const answer = await get(`/api/circulars?${query.replace('STAFF', stored['staff'] ?? '')}`)
      expect(answer.json()).toMatchObject({ data: [], meta: { pagination: { total: 0 } } })
    })

    it('no order and no fields of the list change what is in it', async () => {
      for (const query of ['sort=title:desc', 'sort[0]=classification:desc&sort[1]=title', 'fields=title', 'fields[0]=title&fields[1]=classification']) {
        expect([query, said((await get(`/api/circulars?${query}&pagination[limit]=200`)).text)]).toEqual([query, []])
      }
    })

    it('no relation of any type leads to a restricted paper or a draft', async () => {
      const ask = async (model: Model, populate: string) => {
        const answer = await get(`/api/${model.info.pluralName}?${populate}`)
        return { model: model.uid, populate, fails: answer.status >= 500, says: said(answer.text) }
      }
      const ways = models().flatMap((model) => ['populate=*', ...populates(model)].map((populate) => [model, populate] as const))
      const answers: Awaited<ReturnType<typeof ask>>[] = []
      for (let start = 0; start < ways.length; start += 8) answers.push(...(await Promise.all(ways.slice(start, start + 8).map(([model, populate]) => ask(model, populate)))))
      expect(ways.length).toBeGreaterThan(100)
      expect(answers.filter(({ fails, says }) => fails || says.length > 0)).toEqual([])
    }, 240_000)

    it('open papers are still linked with each other', async () => {
      const answer = await get('/api/circulars?filters[reference][$eq]=general-circular/5-2030&populate[supersedes][fields]=number')
      expect(answer.json()).toMatchObject({ data: [{ supersedes: [{ number: 4 }] }] })
    })

    it('a restricted predecessor or successor is left out', async () => {
      const answer = await get(`/api/circulars/${stored['later']}?populate[supersedes]=true&populate[supersededBy]=true`)
      expect(answer.json()).toMatchObject({ data: { title: 'Open and later', supersedes: [], supersededBy: [] } })
    })

    it('no filter and no order goes through a relation to papers or drafts', async () => {
      for (const model of models()) {
        for (const [name, { type, target = '' }] of Object.entries(model.attributes)) {
          if (type !== 'relation' || !target.startsWith('api::') || !(modelOf(target).options.draftAndPublish || 'classification' in modelOf(target).attributes)) continue
          for (
            const query of [
              `filters[${name}][id][$notNull]=true`,
              `filters[$not][${name}][documentId][$eq]=x`,
              `sort=${name}.id`,
              `sort[0]=id&sort[1][${name}][id]=asc`,
              `populate[${name}][filters][${name}][id][$gt]=0`,
            ]
          ) {
            const answer = await get(`/api/${model.info.pluralName}?${query}`)
            expect([400, 403], `${model.uid}?${query}`).toContain(answer.status)
          }
        }
      }
    })

    it('filters and orders through departments and terms go on', async () => {
      expect((await get('/api/circulars?filters[issuingBureau][code][$eq]=DPO&filters[topics][code][$eq]=leave&sort=issuingBureau.code')).status).toBe(200)
    })

    it('a refused filter says what to do', async () => {
      const answer = await get(`/api/circulars?filters[supersedes][title][$contains]=${restricted}`)
      expect(answer.text).toContain('Without an API token you cannot filter or sort by “supersedes”')
    })
  })

  describe('with a token', () => {
    const title = async (kind: Kind, query: string) => (await get(`/api/circulars?filters[title][$contains]=${restricted}&${query}`, tokens[kind])).json() as { data: object[] }

    it.each(['read-only', 'full-access', 'custom'] as const)('%s reads restricted papers', async (kind) => {
      expect((await title(kind, '')).data.length).toBeGreaterThan(0)
      expect((await get(`/api/circulars/${stored['staff']}`, tokens[kind])).json()).toMatchObject({ data: { classification: 'restricted-staff' } })
    })

    it.each(['full-access', 'custom'] as const)('%s reads drafts', async (kind) => {
      const answer = await get(`/api/circulars?status=draft&filters[title][$eq]=${draft}`, tokens[kind])
      expect(answer.status).toBe(200)
      expect(answer.json()).toMatchObject({ data: [{ title: draft }] })
    })

    const draftQueries = ['status=draft', 'publicationFilter=modified', 'hasPublishedVersion=false']

    it.each(draftQueries)('%s is refused to everybody else', async (query) => {
      const answers = [
        await get(`/api/circulars?${query}`),
        await get(`/api/circulars?${query}`, tokens['read-only']),
        await get(`/api/circulars?${query}`, cms().importToken),
        await get(`/api/guidelines?${query}`, tokens['custom']),
      ]
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403])
      expect(answers[0]?.text).toContain('Drafts are not public')
    })

    it('is told from a wrong one', async () => {
      expect((await get('/api/circulars?status=draft', 'wrong')).status).toBe(401)
    })
  })
}
