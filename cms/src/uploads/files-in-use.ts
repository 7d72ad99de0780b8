import type { Core, UID } from '@strapi/strapi'

const fileUid = 'plugin::upload.file'

export interface FileKey {
  id: number
  /** Part of its address that no other file has. */
  hash: string
}

/** A stored version of a document that names a file. */
export interface Use {
  fileId: number
  uid: UID.ContentType
  id: number
}

interface Entry {
  fileId: number
  type: string
  id: number
}

interface JoinTable {
  name: string
  joinColumn: { name: string }
  morphColumn?: { idColumn: { name: string }; typeColumn: { name: string } }
}

interface Model {
  attributes: Record<string, { type: string }>
}

type Transaction = Parameters<Parameters<Core.Strapi['db']['transaction']>[0]>[0]['trx']

/** Every version of a document, draft or published, that names one of the files in a media field, however deep in components. */
export function usesInFields(strapi: Core.Strapi, files: FileKey[]): Promise<Use[]> {
  return usesOf(strapi, (transaction) => namedInFields(strapi, transaction, files))
}

/** As {@link usesInFields}, in running text: Strapi's editor copies the address of a picture into it, where no table knows of it. Reads every text that is stored. */
export function usesInText(strapi: Core.Strapi, files: FileKey[]): Promise<Use[]> {
  return usesOf(strapi, (transaction) => namedInText(strapi, transaction, files))
}

/** Both {@link usesInFields} and {@link usesInText}, at one moment. */
export function usesAnywhere(strapi: Core.Strapi, files: FileKey[]): Promise<Use[]> {
  return usesOf(strapi, async (transaction) => [
    ...(await namedInFields(strapi, transaction, files)),
    ...(await namedInText(strapi, transaction, files)),
  ])
}

// SQLite has one connection: within a transaction of the caller a question outside of it would wait for ever.
async function usesOf(strapi: Core.Strapi, naming: (transaction: Transaction) => Promise<Entry[]>): Promise<Use[]> {
  return strapi.db.transaction(async ({ trx }) => {
    const uses: Use[] = []
    let entries = await naming(trx)
    while (entries.length > 0) {
      uses.push(...entries.filter(({ type }) => type in strapi.contentTypes).map(({ fileId, type, id }) => ({ fileId, uid: type as UID.ContentType, id })))
      entries = await ownersOf(strapi, trx, entries.filter(({ type }) => type in strapi.components))
    }
    return uses
  })
}

async function namedInFields(strapi: Core.Strapi, transaction: Transaction, files: FileKey[]): Promise<Entry[]> {
  const { name, joinColumn, morphColumn } = joinTableOf(strapi, fileUid, 'related')
  if (!morphColumn) throw new Error('The table that joins files with what names them has changed its shape.')
  const ids = files.map(({ id }) => id)
  const rows: Record<string, string | number>[] = await transaction(name).whereIn(joinColumn.name, ids)
  return rows.map((row) => ({ fileId: Number(row[joinColumn.name]), type: String(row[morphColumn.typeColumn.name]), id: Number(row[morphColumn.idColumn.name]) }))
}

const textTypes = new Set(['blocks', 'json', 'richtext'])

async function namedInText(strapi: Core.Strapi, transaction: Transaction, files: FileKey[]): Promise<Entry[]> {
  const found: Entry[] = []
  for (const [uid, { attributes }] of modelsOf(strapi)) {
    for (const [attribute] of Object.entries(attributes).filter(([, { type }]) => textTypes.has(type))) {
      for (const { id: fileId, hash } of files) {
        const rows = await rowsWith(strapi, transaction, { uid, attribute, words: `%/uploads/%${hash}%` })
        found.push(...rows.map(({ id }) => ({ fileId, type: uid, id })))
      }
    }
  }
  return found
}

function rowsWith(strapi: Core.Strapi, transaction: Transaction, { uid, attribute, words }: { uid: string; attribute: string; words: string }): Promise<{ id: number }[]> {
  const { tableName, attributes } = strapi.db.metadata.get(uid)
  const { columnName } = attributes[attribute] as { columnName?: string }
  return transaction(tableName).select('id').whereRaw('cast(?? as text) like ?', [columnName ?? attribute, words])
}

async function ownersOf(strapi: Core.Strapi, transaction: Transaction, components: Entry[]): Promise<Entry[]> {
  if (components.length === 0) return []
  const owners: Entry[] = []
  for (const [uid, table] of componentTables(strapi)) {
    for (const { fileId, id, type } of components) {
      const rows: { entity_id: number }[] = await transaction(table).where({ cmp_id: id, component_type: type }).select('entity_id')
      owners.push(...rows.map((row) => ({ fileId, type: uid, id: row.entity_id })))
    }
  }
  return owners
}

/** What the house stores: its own content types and components, by name. */
function modelsOf(strapi: Core.Strapi): [string, Model][] {
  const models = { ...strapi.contentTypes, ...strapi.components } as unknown as Record<string, Model>
  return Object.entries(models).filter(([uid]) => uid.startsWith('api::') || !uid.includes('::'))
}

/** Model and table of everything that holds components. */
function componentTables(strapi: Core.Strapi): [string, string][] {
  return modelsOf(strapi).flatMap(([uid, { attributes }]) => {
    const holding = Object.entries(attributes).find(([, { type }]) => type === 'component' || type === 'dynamiczone')
    return holding ? [[uid, joinTableOf(strapi, uid, holding[0]).name] as [string, string]] : []
  })
}

function joinTableOf(strapi: Core.Strapi, uid: string, attribute: string): JoinTable {
  const { joinTable } = strapi.db.metadata.get(uid).attributes[attribute] as unknown as { joinTable: JoinTable }
  return joinTable
}
