import type { Core } from '@strapi/strapi'
import { readSeed } from '../../seed/loader/items/seed.ts'
import { storeSeed } from '../../seed/loader/store/store-seed.ts'
import { addSchedule } from '../../src/schedule/schedule-table.ts'
import { undecided } from '../decided.ts'
import { circular, data, faulty, stopped, unapproved } from './content.ts'
import type { Kept } from './kept.ts'

/** A way of the server's own code, which nobody is asked for. A row of the second table. */
export interface ServerWay {
  name: string
  changes: readonly Kept[]
  /** Words of the refusal, when it is refused. */
  says?: string
  /** Made before, and what is run with it. */
  make?: (strapi: Core.Strapi) => Promise<string>
  run: (strapi: Core.Strapi, documentId: string) => Promise<unknown>
}

const documents = (strapi: Core.Strapi) => strapi.documents(circular)
const draft = async (strapi: Core.Strapi) => (await documents(strapi).create({ data: data() } as never)).documentId
const faultyDraft = async (strapi: Core.Strapi) => (await documents(strapi).create({ data: { ...data(), ...faulty } } as never)).documentId
const published = async (strapi: Core.Strapi) => {
  const documentId = await draft(strapi)
  await documents(strapi).publish({ documentId })
  return documentId
}
const schedule = async (strapi: Core.Strapi) => {
  const at = new Date(Date.now() + 86_400_000).toISOString()
  await addSchedule(strapi.db.connection, { type: circular, document: await draft(strapi), at, by: 'server', made: at })
  return ''
}
const versions = (strapi: Core.Strapi) => strapi.db.connection('clf_public_versions')
const never = 'Public versions are never changed'

/** Document service, rows, the seed. */
export const serverWays: readonly ServerWay[] = [
  { name: 'document service: create', changes: ['content'], run: draft },
  { name: 'document service: create as public', changes: ['content', 'public versions'], run: (strapi) => documents(strapi).create({ data: data(), status: 'published' } as never) },
  { name: 'document service: update', changes: ['content'], make: draft, run: (strapi, documentId) => documents(strapi).update({ documentId, data: { force: 'mandatory' } } as never) },
  {
    name: 'document service: update as public',
    changes: ['content', 'public versions'],
    make: draft,
    run: (strapi, documentId) => documents(strapi).update({ documentId, data: { force: 'mandatory' }, status: 'published' } as never),
  },
  { name: 'document service: publish', changes: ['content', 'public versions'], make: draft, run: (strapi, documentId) => documents(strapi).publish({ documentId }) },
  { name: 'document service: publish what nobody has approved', changes: [], says: unapproved, make: draft, run: (strapi, documentId) => documents(undecided(strapi)).publish({ documentId }) },
  {
    name: 'document service: create as public what nobody has approved',
    changes: [],
    says: unapproved,
    run: (strapi) => documents(undecided(strapi)).create({ data: data(), status: 'published' } as never),
  },
  {
    name: 'document service: update as public what nobody has approved',
    changes: [],
    says: unapproved,
    make: draft,
    run: (strapi, documentId) => documents(undecided(strapi)).update({ documentId, data: { force: 'mandatory' }, status: 'published' } as never),
  },
  {
    name: 'document service: create as public what has faults',
    changes: [],
    says: stopped,
    run: (strapi) => documents(strapi).create({ data: { ...data(), ...faulty }, status: 'published' } as never),
  },
  {
    name: 'document service: update as public with faults',
    changes: [],
    says: stopped,
    make: draft,
    run: (strapi, documentId) => documents(strapi).update({ documentId, data: faulty, status: 'published' } as never),
  },
  { name: 'document service: publish what has faults', changes: [], says: stopped, make: faultyDraft, run: (strapi, documentId) => documents(strapi).publish({ documentId }) },
  {
    name: 'document service: publish what has faults, in all languages',
    changes: [],
    says: stopped,
    make: faultyDraft,
    run: (strapi, documentId) => documents(strapi).publish({ documentId, locale: '*' } as never),
  },
  {
    name: 'document service: clone as public what has faults',
    changes: [],
    says: stopped,
    make: faultyDraft,
    run: (strapi, documentId) => documents(strapi).clone({ documentId, data: { previous: documentId }, status: 'published' } as never),
  },
  { name: 'document service: unpublish', changes: ['content', 'public versions'], make: published, run: (strapi, documentId) => documents(strapi).unpublish({ documentId }) },
  { name: 'document service: discard', changes: ['content'], make: published, run: (strapi, documentId) => documents(strapi).discardDraft({ documentId }) },
  { name: 'document service: clone', changes: ['content'], make: draft, run: (strapi, documentId) => documents(strapi).clone({ documentId, data: { previous: documentId } } as never) },
  { name: 'document service: delete a draft', changes: ['content'], make: draft, run: (strapi, documentId) => documents(strapi).delete({ documentId }) },
  { name: 'document service: delete what is public', changes: [], says: 'is public, so it was not deleted', make: published, run: (strapi, documentId) => documents(strapi).delete({ documentId }) },
  {
    name: 'entity service: update',
    changes: ['content'],
    make: draft,
    run: async (strapi, documentId) => {
      const row: { id: number } = await strapi.db.query(circular).findOne({ where: { documentId } })
      return strapi.entityService?.update(circular, row.id, { data: { force: 'mandatory' } } as never)
    },
  },
  {
    name: 'entity service: create as public what has faults',
    changes: [],
    says: stopped,
    run: (strapi) => strapi.entityService?.create(circular, { data: { ...data(), ...faulty, publishedAt: new Date() } } as never) ?? Promise.resolve(),
  },
  {
    name: 'rows: write a public row with faults',
    changes: ['content'],
    run: (strapi) => strapi.db.query(circular).create({ data: { number: 9999, year: 2016, publishedAt: new Date() } }),
  },
  {
    name: 'rows: change a public row',
    changes: ['content'],
    make: published,
    run: (strapi, documentId) => strapi.db.query(circular).updateMany({ where: { documentId }, data: { force: 'mandatory' } }),
  },
  { name: 'rows: change a public version', changes: [], says: never, make: published, run: (strapi) => versions(strapi).update({ content: '{}' }) },
  { name: 'rows: delete a public version', changes: [], says: never, make: published, run: (strapi) => versions(strapi).delete() },
  { name: 'rows: change a decision', changes: [], says: 'only ever added', run: (strapi) => strapi.db.connection('clf_workflow_event').update({ body: '{}' }) },
  { name: 'rows: delete a decision', changes: [], says: 'only ever added', run: (strapi) => strapi.db.connection('clf_workflow_event').delete() },
  { name: 'rows: delete a schedule', changes: [], says: 'none is deleted', make: schedule, run: (strapi) => strapi.db.connection('clf_schedules').delete() },
  {
    name: 'rows: add a public version, which no reader gets',
    changes: ['public versions'],
    make: published,
    run: async (strapi, documentId) => {
      const { id: _id, ...row } = (await versions(strapi).where({ document: documentId }).first()) as Record<string, unknown>
      return versions(strapi).insert({ ...row, document: 'written past the CMS' })
    },
  },
  {
    name: 'the seed',
    changes: ['content', 'files', 'public versions'],
    run: (strapi) => storeSeed(strapi, readSeed(new URL('../seed', import.meta.url).pathname), () => undefined),
  },
]
