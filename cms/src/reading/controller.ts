import { isCalendarDay } from '@clf/text'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { answerList, answerOne } from './answer.ts'
import { libraryAsAt } from './library-as-at.ts'
import { draftLibrary, publicLibrary } from './library.ts'
import type { Library } from './library.ts'
import { integrityOf } from '../integrity/integrity.ts'
import { NotAsWritten } from '../versions/public-index.ts'
import { previewedBy } from '../preview/preview.ts'
import { presentReader } from './reader.ts'

type Query = Record<string, unknown>

interface Context {
  query: Query
  params: { id?: string }
  body: unknown
  notFound: (message?: string) => unknown
}

const draftsAreNotPublic = 'Drafts are not public. Leave out "status", or send an API token of the kind full access, or a custom one that may read this type.'

/** `find` and `findOne` of a type, answered from its public versions; for tokens that may read drafts also from those. */
export function readController(uid: string) {
  return ({ strapi }: { strapi: Core.Strapi }) => ({
    async find(ctx: Context) {
      ctx.body = await answered(strapi, ctx.query, (library) => answerList(library, uid, ctx.query))
    },

    async findOne(ctx: Context) {
      const data = await answered(strapi, ctx.query, (library) => answerOne(library, uid, ctx.params.id ?? '', ctx.query))
      if (!data) return ctx.notFound()
      ctx.body = { data, meta: {} }
    },
  })
}

/** The answer from what the reader may read. When a version in it turns out not to be as it was written, it is answered anew, without its document. */
async function answered<Answer>(strapi: Core.Strapi, query: Query, answer: (library: Library) => Promise<Answer>): Promise<Answer> {
  for (;;) {
    try {
      return await answer(await libraryFor(strapi, query))
    } catch (error) {
      if (!(error instanceof NotAsWritten && (await integrityOf(strapi).doubtVersion(error.version)))) throw error
    }
  }
}

function dayOf(name: string, value: unknown): string | null {
  if (value === undefined || value === '') return null
  if (typeof value === 'string' && isCalendarDay(value)) return value
  throw new errors.ValidationError(`Expected ${name} to be a day such as 2024-03-01. Received ${JSON.stringify(value)}.`)
}

async function libraryFor(strapi: Core.Strapi, { status, preview, asAt, known }: Query): Promise<Library> {
  if (preview !== undefined) return previewedBy(strapi, preview)
  const reader = presentReader(strapi)
  const day = dayOf('asAt', asAt)
  if (day !== null) return libraryAsAt(strapi, reader, { day, known: dayOf('known', known) ?? day })
  if (status === undefined || status === '' || status === 'published') return publicLibrary(strapi, reader)
  if (reader !== 'drafts' && reader !== 'house') throw new errors.PolicyError(draftsAreNotPublic)
  if (status !== 'draft') throw new errors.ValidationError(`Expected status to be "published" or "draft". Received ${JSON.stringify(status)}.`)
  return draftLibrary(strapi)
}
