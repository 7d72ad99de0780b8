import { describe, expect, it } from 'vitest'
import { limitQuery } from './limit-query.ts'
import type { Model } from './limit-query.ts'

const drafts = { draftAndPublish: true }

const models: Record<string, Model> = {
  'api::paper.paper': {
    uid: 'api::paper.paper',
    options: drafts,
    attributes: {
      title: { type: 'string' },
      classification: { type: 'enumeration' },
      office: { type: 'relation', target: 'api::office.office' },
      supersedes: { type: 'relation', target: 'api::paper.paper' },
      localizations: { type: 'relation', target: 'api::paper.paper' },
      createdBy: { type: 'relation', target: 'admin::user' },
      body: { type: 'dynamiczone', components: ['content.text', 'content.files'] },
    },
  },
  'api::guide.guide': {
    uid: 'api::guide.guide',
    options: drafts,
    attributes: { title: { type: 'string' }, papers: { type: 'relation', target: 'api::paper.paper' }, box: { type: 'component', component: 'content.files' } },
  },
  'api::office.office': { uid: 'api::office.office', attributes: { code: { type: 'string' } } },
  'content.text': { uid: 'content.text', attributes: { body: { type: 'blocks' } } },
  'content.files': { uid: 'content.files', attributes: { file: { type: 'media' }, paper: { type: 'relation', target: 'api::paper.paper' } } },
  'plugin::upload.file': { uid: 'plugin::upload.file', attributes: { name: { type: 'string' }, related: { type: 'relation' }, folder: { type: 'relation', target: 'plugin::upload.folder' } } },
  'plugin::upload.folder': { uid: 'plugin::upload.folder', attributes: {} },
  'admin::user': { uid: 'admin::user', attributes: {} },
}

const open = { open: true }
const limited = async (uid: string, query: Record<string, unknown>) => limitQuery(query, models[uid] as Model, { getModel: (name) => models[name], openOnly: () => open })
const paper = (query: Record<string, unknown>) => limited('api::paper.paper', query)
const guide = (query: Record<string, unknown>) => limited('api::guide.guide', query)

describe('a query of anybody', () => {
  it('finds open papers only, whatever else it asks for', async () => {
    expect(await paper({})).toEqual({ filters: open })
    expect(await paper({ filters: { title: 'x' }, sort: 'title' })).toEqual({ filters: { $and: [{ title: 'x' }, open] }, sort: 'title' })
  })

  it('is left alone where nothing is hidden', async () => {
    expect(await guide({ filters: { title: 'x' } })).toEqual({ filters: { title: 'x' } })
  })

  it.each([['*'], [true], ['papers,box'], [['papers', 'box.file']], [{ papers: true, box: { populate: '*' } }], [{ papers: { populate: '*' } }], [{ papers: 'true' }]])(
    'finds open papers only when it populates %j',
    async (populate) => {
      const { populate: found } = (await guide({ populate })) as { populate: { papers: { filters: unknown } } }
      expect(found.papers.filters).toEqual(open)
    },
  )

  it('finds open papers only through blocks and components', async () => {
    const inZone = { on: { 'content.text': {}, 'content.files': { populate: { file: {}, paper: { filters: open } } } } }
    expect(await paper({ populate: { body: { populate: '*' } } })).toMatchObject({ populate: { body: inZone } })
    expect(await paper({ populate: { body: { on: { 'content.files': { populate: '*' } } } } })).toMatchObject({ populate: { body: { on: { 'content.files': inZone.on['content.files'] } } } })
    expect(await guide({ populate: 'box.paper' })).toMatchObject({ populate: { box: { populate: { paper: { filters: open } } } } })
  })

  it('keeps the filters of a relation beside the limit', async () => {
    expect(await guide({ populate: { papers: { filters: { title: 'x' }, fields: ['title'] } } })).toEqual({ populate: { papers: { fields: ['title'], filters: { $and: [{ title: 'x' }, open] } } } })
  })

  it('does not count what it may not read', async () => {
    expect(await guide({ populate: { papers: { count: true } } })).toEqual({ populate: { papers: { filters: open } } })
  })

  it('does not leave the content types', async () => {
    expect(await paper({ populate: '*' })).not.toHaveProperty('populate.createdBy')
    expect(await guide({ populate: { box: { populate: { file: { populate: '*' } } } } })).toEqual({ populate: { box: { populate: { file: { populate: {} } } } } })
    expect(await paper({ populate: { nothing: true, office: false, title: true } })).toEqual({ populate: {}, filters: open })
  })

  const oracles: [string, Record<string, unknown>][] = [
    ['a filter', { filters: { supersedes: { title: { $contains: 'x' } } } }],
    ['a denied filter', { filters: { $not: { $or: [{ supersedes: { id: { $null: true } } }] } } }],
    ['a filter by identity', { filters: { supersedes: 5 } }],
    ['a filter through languages', { filters: { localizations: { title: 'x' } } }],
    ['a filter by who wrote it', { filters: { createdBy: { id: 1 } } }],
    ['an order', { sort: 'supersedes.title:asc' }],
    ['a filter far down a list', { filters: { $or: { 120: { supersedes: { id: 1 } } } } }],
    ['a filter through blocks', { filters: { body: { id: 1 } } }],
    ['a filter through a file', { filters: { supersedes: { body: 1 } } }],
    ['an order in an order', { sort: { supersedes: { title: 'asc' } } }],
    ['an order among others', { sort: 'title,supersedes.title' }],
    ['an order far down a list', { sort: { 120: 'supersedes.title' } }],
    ['an order in a list', { sort: ['title', { supersedes: { title: 'asc' } }] }],
    ['a filter in a relation', { populate: { supersedes: { filters: { supersedes: { id: 1 } } } } }],
    ['an order in a relation', { populate: { supersedes: { sort: 'supersedes.id' } } }],
    ['a filter in a block', { populate: { body: { on: { 'content.files': { filters: { paper: { title: 'x' } } } } } } }],
  ]
  it.each(oracles)('is refused %s that would tell what hidden papers say', async (_what, query) => {
    await expect(paper(query)).rejects.toThrow('Without an API token you cannot filter or sort by')
  })

  it('is refused a way through a file to what names it', async () => {
    await expect(guide({ filters: { box: { file: { related: { id: 1 } } } } })).rejects.toThrow('“related”')
    await expect(guide({ sort: 'box.file.folder.name' })).rejects.toThrow('“folder”')
    expect(await guide({ filters: { box: { file: { name: 'x' } } }, sort: 'box.file.name' })).toHaveProperty('sort')
  })

  it('filters and sorts by what everybody may read', async () => {
    const query = { filters: { office: { code: 'DPO' } }, sort: 'office.code' }
    expect(await paper(query)).toEqual({ filters: { $and: [query.filters, open] }, sort: 'office.code' })
  })

  it('with a populate of no known form is refused', async () => {
    await expect(paper({ populate: 5 })).rejects.toThrow('Expected populate to be "*", names or an object. Received 5.')
  })
})
