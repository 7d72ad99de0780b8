import type { Core } from '@strapi/strapi'

/** A document as the first house of the CMS stored it: a row for each language, drafts and published ones. */
export interface FirstDocument {
  uid: string
  documentId: string
  /** By locale, of what was published and of the draft: fields by name, relations as `documentId`, components as objects. */
  published: Record<string, Fields>
  draft: Record<string, Fields>
}

export type Fields = Record<string, unknown>

interface Attribute {
  type: string
  relation?: string
  target?: string
  mappedBy?: string
}

export interface OldType {
  uid: string
  collectionName: string
  info: { singularName: string }
  options?: { draftAndPublish?: boolean }
  pluginOptions?: { i18n?: { localized?: boolean } }
  attributes: Record<string, Attribute>
}

type Connection = Core.Strapi['db']['connection']
type Rows = Record<string, unknown>[]

/** Tables of components of the first house, with their fields that are files and components. */
const components: Readonly<Record<string, { table: string; files?: readonly string[]; parts?: readonly string[] }>> = {
  'content.text': { table: 'components_content_text' },
  'content.image': { table: 'components_content_image', files: ['media'] },
  'content.table': { table: 'components_content_table' },
  'content.callout': { table: 'components_content_callout' },
  'content.attachments': { table: 'components_content_attachments', parts: ['items'] },
  'content.attachment': { table: 'components_content_attachment', files: ['file'] },
  'content.steps': { table: 'components_content_steps', parts: ['items'] },
  'content.step': { table: 'components_content_step' },
  'content.video': { table: 'components_content_video', files: ['media', 'captions'] },
  'content.quote': { table: 'components_content_quote' },
  'meta.closing': { table: 'components_meta_closing' },
  'meta.contact': { table: 'components_meta_contact' },
  'meta.amendment': { table: 'components_meta_amendment' },
  'meta.translation': { table: 'components_meta_translation' },
}

const snake = (name: string): string => name.replaceAll('-', '_').replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const camel = (name: string): string => name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** Whether a type is one of the first house, in which a document had a row for each language. */
export function isOfFirstHouse({ uid, pluginOptions }: OldType): boolean {
  return uid.startsWith('api::') && pluginOptions?.i18n?.localized === true
}

/** Everything that the first house stored, read from its tables. */
export async function readFirstHouse(connection: Connection, types: readonly OldType[]): Promise<FirstDocument[]> {
  const reader = await openTables(connection, types)
  return types.flatMap((type) => documentsOf(reader, type))
}

/** Removes what {@link readFirstHouse} has read, with everything that hangs on it; files stay. */
export async function emptyFirstHouse(connection: Connection, types: readonly OldType[]): Promise<void> {
  const parts = Object.values(components).map(({ table }) => table)
  const holders = [...types.map(({ collectionName }) => collectionName), ...parts]
  const tables = [...linkTables(types), ...holders.map((table) => `${table}_cmps`), ...parts, ...types.map(({ collectionName }) => collectionName)]
  for (const table of tables) if (await connection.schema.hasTable(table)) await connection(table).delete()
  if (await connection.schema.hasTable('files_related_mph')) {
    const owners = [...types.map(({ uid }) => uid), ...Object.keys(components)]
    await connection('files_related_mph').whereIn('related_type', owners).delete()
  }
}

function linkTables(types: readonly OldType[]): string[] {
  return types.flatMap((type) => Object.entries(type.attributes).flatMap(([name, attribute]) => (isOwnRelation(attribute) ? [linkTable(type, name)] : [])))
}

interface Reader {
  rows: ReadonlyMap<string, Rows>
  /** By type and id of a row, its `documentId`. */
  ids: ReadonlyMap<string, ReadonlyMap<unknown, string>>
  typeOf: ReadonlyMap<string, OldType>
}

async function openTables(connection: Connection, types: readonly OldType[]): Promise<Reader> {
  const tables = [
    ...types.flatMap(({ collectionName }) => [collectionName, `${collectionName}_cmps`]),
    ...Object.values(components).flatMap(({ table }) => [table, `${table}_cmps`]),
    ...linkTables(types),
    'files',
    'files_related_mph',
  ]
  const rows = new Map<string, Rows>()
  for (const table of new Set(tables)) if (await connection.schema.hasTable(table)) rows.set(table, await connection(table).select('*'))
  const ids = new Map(types.map(({ uid, collectionName }) => [uid, new Map((rows.get(collectionName) ?? []).map((row) => [row['id'], String(row['document_id'])]))]))
  return { rows, ids, typeOf: new Map(types.map((type) => [type.uid, type])) }
}

const isOwnRelation = ({ type, target, mappedBy }: Attribute): boolean => type === 'relation' && target?.startsWith('api::') === true && mappedBy === undefined

const linkTable = ({ collectionName }: OldType, attribute: string): string => `${collectionName}_${snake(attribute)}_lnk`

function documentsOf(reader: Reader, type: OldType): FirstDocument[] {
  const found = new Map<string, FirstDocument>()
  for (const row of reader.rows.get(type.collectionName) ?? []) {
    const documentId = String(row['document_id'])
    const document = found.get(documentId) ?? { uid: type.uid, documentId, published: {}, draft: {} }
    found.set(documentId, document)
    const fields = fieldsOf(reader, type, row)
    const locale = String(row['locale'] ?? 'en')
    if (row['published_at']) document.published[locale] = fields
    if (!row['published_at'] || type.options?.draftAndPublish !== true) document.draft[locale] = fields
  }
  return [...found.values()]
}

function fieldsOf(reader: Reader, type: OldType, row: Record<string, unknown>): Fields {
  const fields: Fields = { publishedAt: row['published_at'], updatedAt: row['updated_at'] }
  for (const [name, attribute] of Object.entries(type.attributes)) {
    if (isOwnRelation(attribute)) fields[name] = relatedTo(reader, type, name, row['id'])
    else if (attribute.type === 'component') fields[name] = partsOf(reader, type.collectionName, row['id'], name)
    else if (attribute.type === 'dynamiczone') fields[name] = partsOf(reader, type.collectionName, row['id'], name)
    else if (attribute.type === 'media') fields[name] = filesOf(reader, type.uid, row['id'], name)
    else if (attribute.type !== 'relation') fields[name] = valueOf(row[snake(name)])
  }
  return fields
}

/** JSON comes as text from SQLite and as a value from PostgreSQL. */
function valueOf(value: unknown): unknown {
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

function relatedTo(reader: Reader, type: OldType, name: string, id: unknown): string[] {
  const { target = '' } = type.attributes[name] ?? {}
  const own = `${snake(type.info.singularName)}_id`
  const column = target === type.uid ? `inv_${own}` : `${snake(reader.typeOf.get(target)?.info.singularName ?? '')}_id`
  const links = (reader.rows.get(linkTable(type, name)) ?? []).filter((link) => link[own] === id)
  return [...new Set(links.flatMap((link) => reader.ids.get(target)?.get(link[column]) ?? []))]
}

function partsOf(reader: Reader, table: string, id: unknown, field: string): Fields[] {
  const links = (reader.rows.get(`${table}_cmps`) ?? []).filter((link) => link['entity_id'] === id && link['field'] === field)
  return links
    .toSorted((a, b) => Number(a['order']) - Number(b['order']))
    .map((link) => partOf(reader, String(link['component_type']), link['cmp_id']))
    .filter((part) => part !== null)
}

function partOf(reader: Reader, uid: string, id: unknown): Fields | null {
  const component = components[uid]
  const row = component && (reader.rows.get(component.table) ?? []).find((one) => one['id'] === id)
  if (!component || !row) return null
  const own = Object.entries(row).filter(([name]) => name !== 'id').map(([name, value]) => [camel(name), valueOf(value)] as const)
  const files = (component.files ?? []).map((name) => [name, filesOf(reader, uid, id, name)[0] ?? null] as const)
  const parts = (component.parts ?? []).map((name) => [name, partsOf(reader, component.table, id, name)] as const)
  return { __component: uid, ...Object.fromEntries([...own, ...files, ...parts]) }
}

function filesOf(reader: Reader, type: string, id: unknown, field: string): { documentId: string; id: number }[] {
  const named = (reader.rows.get('files_related_mph') ?? []).filter((link) => link['related_id'] === id && link['related_type'] === type && link['field'] === field)
  return named.flatMap((link) => {
    const file = (reader.rows.get('files') ?? []).find((one) => one['id'] === link['file_id'])
    return file ? [{ documentId: String(file['document_id']), id: Number(file['id']) }] : []
  })
}
