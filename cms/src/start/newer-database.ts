import type { Core } from '@strapi/strapi'
import { beforeSchema } from './before-schema.ts'
import { retired } from './retired.ts'

interface Table {
  name: string
  columns: { name: string }[]
}

interface Schema {
  tables: Table[]
}

/** Tables and columns, `circulars` and `circulars.title`, that a database holds and this code would delete. */
function lostIn(stored: Schema, own: Schema, given: readonly string[]): string[] {
  const known = new Map(own.tables.map(({ name, columns }) => [name, new Set(columns.map((column) => column.name))]))
  const lost = stored.tables.flatMap(({ name, columns }) => {
    const table = known.get(name)
    return table ? columns.filter((column) => !table.has(column.name)).map((column) => `${name}.${column.name}`) : [name]
  })
  return lost.filter((name) => !given.includes(name))
}

/** What an operator is told; a stack would say nothing to them. */
class NewerDatabase extends Error {
  constructor(lost: readonly string[]) {
    const others = lost.length > 1 ? ` and ${lost.length - 1} more` : ''
    super(
      `This database was written by a newer CMS and nothing was changed in it: this version would delete ${
        lost[0]
      }${others}; start the newer version, or restore a copy of the database from before it.`,
    )
    this.name = 'NewerDatabase'
    this.stack = this.message
  }
}

/**
 * Stops the start when it would delete tables or columns that another version of the CMS has made. Strapi brings the database
 * to the shape of the code before `bootstrap()` is called.
 * What a version deletes on purpose is in `retired.ts`.
 */
export function refuseNewerDatabase(strapi: Core.Strapi): void {
  beforeSchema(strapi, async () => {
    const stored = await storedSchema(strapi)
    const lost = stored ? lostIn(stored, strapi.db.schema.schema as unknown as Schema, retired) : []
    if (lost.length > 0) throw new NewerDatabase(lost)
  })
}

/** What Strapi wrote down of the tables that it made, null for an empty database. Does not make the table it is in. */
async function storedSchema(strapi: Core.Strapi): Promise<Schema | null> {
  const table = 'strapi_database_schema'
  if (!(await strapi.db.getSchemaConnection().hasTable(table))) return null
  const row: { schema: string | Schema } | undefined = await strapi.db.connection(table).select('schema').orderBy('time', 'desc').first()
  if (!row) return null
  return typeof row.schema === 'string' ? (JSON.parse(row.schema) as Schema) : row.schema
}
