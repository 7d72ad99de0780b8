import { hongKongDay } from '@clf/text'
import type { Core, UID } from '@strapi/strapi'
import { modelOf, publicTypes } from '../editions/public-types.ts'
import type { Model } from '../editions/public-types.ts'
import { beforeSchema } from '../start/before-schema.ts'
import { actAs } from '../versions/actor.ts'
import { writeVersion } from '../versions/write-version.ts'
import type { Withdrawal } from '../versions/write-version.ts'
import { editionOf } from './edition-of.ts'
import type { Target } from './edition-of.ts'
import { emptyFirstHouse, isOfFirstHouse, readFirstHouse } from './read-first-house.ts'
import type { FirstDocument, OldType } from './read-first-house.ts'

const kept = 'clf_first_house'

/**
 * Takes what the first house stored out of its tables before Strapi gives them their new columns: a document had a row for each
 * language there. It is kept as JSON until {@link storeFirstHouse} has written it anew.
 */
export function keepFirstHouse(strapi: Core.Strapi): void {
  beforeSchema<OldType>(strapi, async ({ oldContentTypes }) => {
    const types = Object.values(oldContentTypes ?? {}).filter(isOfFirstHouse)
    if (types.length === 0) return
    const connection = strapi.db.connection
    const documents = await readFirstHouse(connection, types)
    await connection.transaction(async (transaction) => {
      if (!(await transaction.schema.hasTable(kept))) await transaction.schema.createTable(kept, (table) => table.text('documents', 'longtext'))
      await transaction(kept).insert({ documents: JSON.stringify(documents) })
      await emptyFirstHouse(transaction, types)
    })
  })
}

/** Writes what {@link keepFirstHouse} kept as editions, published as they were, in one transaction. Gives how many documents there were. */
export async function storeFirstHouse(strapi: Core.Strapi): Promise<number> {
  if (!(await strapi.db.connection.schema.hasTable(kept))) return 0
  const rows: { documents: string }[] = await strapi.db.connection(kept).select('documents')
  const documents = rows.flatMap((row) => JSON.parse(row.documents) as FirstDocument[])
  if (documents.length > 0) await strapi.db.transaction(() => storeAll(strapi, documents))
  await strapi.db.connection.schema.dropTable(kept)
  return documents.length
}

/** What others refer to comes first. */
const order = ['taxonomy-term', 'bureau', 'form', 'glossary-term', 'alert']

async function storeAll(strapi: Core.Strapi, documents: readonly FirstDocument[]): Promise<void> {
  const sorted = documents.filter(({ uid }) => publicTypes.has(uid)).toSorted((a, b) => rankOf(a) - rankOf(b))
  const terms = new Map(
    documents.filter(({ uid }) => uid.endsWith('.taxonomy-term')).flatMap(({ documentId, published, draft }) => {
      const [version] = [...Object.values(published), ...Object.values(draft)]
      return version ? [[`${String(version['scheme'])}/${String(version['code'])}`, documentId] as const] : []
    }),
  )
  const termOf = (scheme: string, code: string) => terms.get(`${scheme}/${code}`)
  for (const document of sorted) await storeFacts(strapi, document, termOf)
  for (const document of sorted) await storeLinks(strapi, document, termOf)
  for (const document of sorted) await publish(strapi, document, termOf)
}

function rankOf({ uid }: FirstDocument): number {
  const rank = order.indexOf(uid.split('.')[1] ?? '')
  return rank < 0 ? order.length : rank
}

function targetOf(strapi: Core.Strapi, uid: string, termOf: Target['termOf']): Target {
  const model = modelOf(strapi, uid)
  const words = (model.attributes['en']?.component ?? '') as UID.Component
  return { model, words: new Set(Object.keys((strapi.getModel(words) as unknown as Model).attributes)), termOf }
}

const stateOf = ({ published, draft }: FirstDocument) => (Object.keys(published).length > 0 ? published : draft)

async function storeFacts(strapi: Core.Strapi, document: FirstDocument, termOf: Target['termOf']): Promise<void> {
  const { supersedes: _later, ...data } = editionOf(stateOf(document), targetOf(strapi, document.uid, termOf))
  await strapi.documents(document.uid as UID.CollectionType).create({ data: { ...data, documentId: document.documentId } } as never)
}

async function storeLinks(strapi: Core.Strapi, document: FirstDocument, termOf: Target['termOf']): Promise<void> {
  const { supersedes } = editionOf(stateOf(document), targetOf(strapi, document.uid, termOf))
  if (Array.isArray(supersedes) && supersedes.length > 0) await strapi.documents(document.uid as UID.CollectionType).update({ documentId: document.documentId, data: { supersedes } } as never)
}

async function publish(strapi: Core.Strapi, document: FirstDocument, termOf: Target['termOf']): Promise<void> {
  const { uid, documentId, published, draft } = document
  const [version] = Object.values(published)
  if (!version) return
  const at = new Date(version['publishedAt'] as string | number).toISOString()
  const documents = strapi.documents(uid as UID.CollectionType)
  await actAs(strapi, { actor: 'migration', at, isMove: true }, async () => {
    await documents.publish({ documentId })
    const withdrawal = withdrawalOf(version, at)
    if (withdrawal) await writeVersion(strapi, { type: uid, document: documentId, act: 'withdraw', withdrawal })
  })
  const data = editionOf(draft, targetOf(strapi, uid, termOf))
  if (JSON.stringify(data) !== JSON.stringify(editionOf(published, targetOf(strapi, uid, termOf)))) await documents.update({ documentId, data } as never)
}

/** What was typed as a state and does not follow from dates and supersession. */
function withdrawalOf(version: Record<string, unknown>, at: string): Withdrawal | null {
  const { lifecycle, revisedOn, effectiveTo } = version
  if (lifecycle !== 'withdrawn' && lifecycle !== 'archived' && !(lifecycle === 'superseded' && !('supersededBy' in version || 'supersedes' in version))) return null
  const on = [effectiveTo, revisedOn].find((day) => typeof day === 'string') as string | undefined
  return { on: on ?? hongKongDay(new Date(at)), reason: lifecycle as Withdrawal['reason'], explanation: {} }
}
