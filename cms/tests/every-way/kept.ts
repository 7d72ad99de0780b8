import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import type { RunningCms } from '../running-cms.ts'

/** What a house keeps, in the words of the table. */
export type Kept = 'content' | 'public versions' | 'files' | 'accounts' | 'roles' | 'tokens' | 'settings' | 'languages' | 'webhooks' | 'sessions' | 'readers' | 'mail'

const tables: readonly [RegExp, Kept | null][] = [
  [/^clf_public_versions$/, 'public versions'],
  [/^(files|upload_folders)/, 'files'],
  [/^admin_users/, 'accounts'],
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

/** Says what is kept: every row of every table, files by name, and mail that was sent. */
export function keeper({ strapi, folder }: RunningCms, mails: readonly unknown[]): () => Promise<State> {
  let names: Promise<[string, Kept][]> | undefined
  const allNames = async () =>
    (await strapi.db.dialect.schemaInspector.getTables()).sort().flatMap((name): [string, Kept][] => {
      const kept = tables.find(([expression]) => expression.test(name))?.[1]
      return kept ? [[name, kept]] : []
    })
  return async () => {
    names ??= allNames()
    const hashes = new Map<Kept, ReturnType<typeof createHash>>()
    const add = (kept: Kept, text: string) => {
      const hash = hashes.get(kept) ?? createHash('sha1')
      hashes.set(kept, hash.update(text))
    }
    for (const [name, kept] of await names) {
      const rows = (await strapi.db.connection(name).select()) as Record<string, unknown>[]
      add(kept, `${name}\n${rows.filter((row) => !ofClock(row)).map((row) => JSON.stringify(row, (key, value: unknown) => (ofUse[kept]?.includes(key) ? undefined : value))).sort().join('\n')}\n`)
    }
    add('files', (await readdir(path.join(folder, 'files'), { recursive: true }).catch(() => [])).sort().join('\n'))
    add('mail', String(mails.length))
    return Object.fromEntries([...hashes].map(([kept, hash]) => [kept, hash.digest('hex')]))
  }
}

/** What differs between two states. */
export function differing(before: State, after: State): Kept[] {
  return (Object.keys({ ...before, ...after }) as Kept[]).filter((kept) => before[kept] !== after[kept]).sort()
}
