import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import type { RunningCms } from '../running-cms.ts'

/** What a house keeps, in the words of the table. */
export type Kept =
  | 'content'
  | 'public versions'
  | 'answers'
  | 'decisions'
  | 'schedules'
  | 'what readers wrote'
  | 'files'
  | 'accounts'
  | 'roles'
  | 'tokens'
  | 'settings'
  | 'languages'
  | 'webhooks'
  | 'sessions'
  | 'readers'
  | 'mail'

const tables: readonly [RegExp, Kept | null][] = [
  [/^clf_public_versions$/, 'public versions'],
  [/^clf_answers$/, 'answers'],
  [/^clf_workflow_/, 'decisions'],
  [/^clf_schedules$/, 'schedules'],
  [/^clf_(submission|unanswered|acknowledgement)/, 'what readers wrote'],
  [/^(files|upload_folders)/, 'files'],
  [/^(admin_users|clf_account_ties)/, 'accounts'],
  [/^admin_(roles|permissions)/, 'roles'],
  [/^strapi_(api|transfer)_token/, 'tokens'],
  [/^strapi_sessions$/, 'sessions'],
  [/^strapi_webhooks/, 'webhooks'],
  [/^i18n_locale/, 'languages'],
  [/^up_/, 'readers'],
  [/^strapi_/, 'settings'],
  [/^(sqlite_|clf_)/, null],
  [/./, 'content'],
]

/** Columns that are written whenever a token is shown. */
const ofUse: Readonly<Partial<Record<Kept, readonly string[]>>> = { tokens: ['last_used_at', 'updated_at'] }

/** Written by a clock of Strapi, seconds after a start and then once a week: when its media library was counted last. */
const ofClock = (row: Readonly<Record<string, unknown>>): boolean => row['key'] === 'plugin_upload_metrics'

export type State = Readonly<Partial<Record<Kept, string>>>

/** Looks at what is kept: every row of every table, files by name, and mail that was sent. */
export interface Keeper {
  /** What is kept now. Of the tables only those are read again that were written to since the last look. */
  state: () => Promise<State>
  /** The same, of all tables read again. */
  wholeState: () => Promise<State>
}

export async function keeper(cms: RunningCms, mails: readonly unknown[]): Promise<Keeper> {
  const { strapi, folder } = cms
  const names = (await strapi.db.dialect.schemaInspector.getTables()).sort().flatMap((name): [string, Kept][] => {
    const kept = tables.find(([expression]) => expression.test(name))?.[1]
    return kept ? [[name, kept]] : []
  })
  const writes = await countWrites(cms, names.map(([name]) => name))
  const known = new Map<string, { writes: number; text: string }>()
  const textOf = async (name: string, kept: Kept) => {
    const rows = (await strapi.db.connection(name).select()) as Record<string, unknown>[]
    return rows.filter((row) => !ofClock(row)).map((row) => JSON.stringify(row, (key, value: unknown) => (ofUse[kept]?.includes(key) ? undefined : value))).sort().join('\n')
  }
  const state = async (): Promise<State> => {
    const counts = await writes()
    const hashes = new Map<Kept, ReturnType<typeof createHash>>()
    const add = (kept: Kept, text: string) => {
      const hash = hashes.get(kept) ?? createHash('sha1')
      hashes.set(kept, hash.update(text))
    }
    for (const [name, kept] of names) {
      const count = counts.get(name) ?? 0
      const last = known.get(name)
      const text = last?.writes === count ? last.text : createHash('sha1').update(await textOf(name, kept)).digest('hex')
      known.set(name, { writes: count, text })
      add(kept, `${name}\n${text}\n`)
    }
    add('files', (await readdir(path.join(folder, 'files'), { recursive: true }).catch(() => [])).sort().join('\n'))
    add('mail', String(mails.length))
    return Object.fromEntries([...hashes].map(([kept, hash]) => [kept, hash.digest('hex')]))
  }
  const wholeState = () => {
    known.clear()
    return state()
  }
  return { state, wholeState }
}

/**
 * Lets the database itself note every row that is written, changed or deleted, by whoever it is, in the transaction that does it.
 * A note is a row of its own, so that nobody waits for anybody. Gives how many there are of each table.
 */
async function countWrites({ strapi }: RunningCms, names: readonly string[]): Promise<() => Promise<Map<string, number>>> {
  const database = strapi.db.connection
  await database.schema.createTable('clf_writes', (table) => table.string('name'))
  const isPostgres = strapi.db.dialect.client === 'postgres'
  if (isPostgres) {
    await database.raw('create function clf_note_write() returns trigger as $$ begin insert into clf_writes values (tg_table_name); return null; end $$ language plpgsql')
  }
  for (const name of names) {
    if (isPostgres) {
      await database.raw('create trigger clf_writes after insert or update or delete on ?? for each row execute function clf_note_write()', [name])
      await database.raw('create trigger clf_truncation after truncate on ?? execute function clf_note_write()', [name])
    } else {
      for (const what of ['insert', 'update', 'delete']) await database.raw(`create trigger ?? after ${what} on ?? begin insert into clf_writes values ('${name}'); end`, [`clf_${what}_${name}`, name])
    }
  }
  return async () => {
    const counted = (await database('clf_writes').select('name').count({ times: '*' }).groupBy('name')) as { name: string; times: number | string }[]
    return new Map(counted.map(({ name, times }) => [name, Number(times)]))
  }
}

/** What differs between two states. */
export function differing(before: State, after: State): Kept[] {
  return (Object.keys({ ...before, ...after }) as Kept[]).filter((kept) => before[kept] !== after[kept]).sort()
}
