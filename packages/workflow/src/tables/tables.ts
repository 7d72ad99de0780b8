import type { Knex } from 'knex'

/** Names of the tables. */
export const tables = { head: 'clf_workflow_head', event: 'clf_workflow_event', case: 'clf_workflow_case', outbox: 'clf_workflow_outbox' } as const

/** What an empty chain begins with. */
export const noHash = '0'.repeat(64)

/** Whether the connection leads to PostgreSQL; otherwise it is SQLite. */
export const isPostgres = (database: Knex): boolean => (database.client as { dialect: string }).dialect === 'postgresql'

/** Makes the tables where they are not there yet, and lets the database refuse changes of events. Safe when two instances start at once, and beside one that acts. */
export async function install(database: Knex): Promise<void> {
  await database.transaction(async (trx) => {
    if (isPostgres(trx)) await trx.raw('SELECT pg_advisory_xact_lock(5072046197)')
    await trx.raw(headTable)
    await trx(tables.head).insert({ id: 1, number: 0, hash: noHash }).onConflict('id').ignore()
    // As every act does before it touches another table: else an act that holds the head and this would wait for each other.
    await holdHead(trx)
    for (const statement of [...shared, ...(isPostgres(trx) ? onlyAppendOnPostgres : onlyAppendOnSqlite)]) await trx.raw(statement)
  })
}

/**
 * Lets whoever comes later wait for the end of the chain until the transaction ends. An update, because it is what makes SQLite take its write
 * lock too. Gives how many rows there were: one after {@link install}.
 */
export const holdHead = (trx: Knex.Transaction): Promise<number> => trx(tables.head).where({ id: 1 }).update({ number: trx.ref('number') })

const headTable = `CREATE TABLE IF NOT EXISTS ${tables.head} (
  id INTEGER PRIMARY KEY CHECK (id = 1), number BIGINT NOT NULL, hash VARCHAR(64) NOT NULL
)`

// Instants are ISO 8601 text in UTC, which both databases keep and compare alike. Bodies are text, because `jsonb` reorders keys.
const shared = [
  `CREATE TABLE IF NOT EXISTS ${tables.event} (
    number BIGINT PRIMARY KEY, case_id VARCHAR(36) NOT NULL, hash VARCHAR(64) NOT NULL UNIQUE, body TEXT NOT NULL
  )`,
  `CREATE INDEX IF NOT EXISTS ${tables.event}_case ON ${tables.event} (case_id, number)`,
  `CREATE TABLE IF NOT EXISTS ${tables.case} (
    id VARCHAR(36) PRIMARY KEY, machine VARCHAR(60) NOT NULL, record_type VARCHAR(120) NOT NULL, record_id VARCHAR(255) NOT NULL,
    is_open SMALLINT NOT NULL, wakes_at VARCHAR(24), event BIGINT NOT NULL, body TEXT NOT NULL
  )`,
  `CREATE UNIQUE INDEX IF NOT EXISTS ${tables.case}_record ON ${tables.case} (machine, record_type, record_id) WHERE is_open = 1`,
  `CREATE INDEX IF NOT EXISTS ${tables.case}_about ON ${tables.case} (record_id, machine, record_type)`,
  `CREATE INDEX IF NOT EXISTS ${tables.case}_wakes ON ${tables.case} (wakes_at) WHERE is_open = 1`,
  `CREATE TABLE IF NOT EXISTS ${tables.outbox} (
    id VARCHAR(36) PRIMARY KEY, topic VARCHAR(60) NOT NULL, dedupe_key VARCHAR(255) NOT NULL UNIQUE, body TEXT NOT NULL, state VARCHAR(10) NOT NULL,
    attempts INTEGER NOT NULL, due_at VARCHAR(24) NOT NULL, claimed_by VARCHAR(120), last_error TEXT, made_at VARCHAR(24) NOT NULL, ended_at VARCHAR(24)
  )`,
  `CREATE INDEX IF NOT EXISTS ${tables.outbox}_due ON ${tables.outbox} (due_at) WHERE state = 'due'`,
]

const onlyAppendOnSqlite = ['UPDATE', 'DELETE'].map(
  (act) => `CREATE TRIGGER IF NOT EXISTS ${tables.event}_no_${act.toLowerCase()} BEFORE ${act} ON ${tables.event} BEGIN SELECT RAISE(ABORT, 'Events of a workflow are only ever added.'); END`,
)

const onlyAppendOnPostgres = [
  `CREATE OR REPLACE FUNCTION ${tables.event}_only_append() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'Events of a workflow are only ever added.'; END $$`,
  `CREATE OR REPLACE TRIGGER ${tables.event}_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON ${tables.event} FOR EACH STATEMENT EXECUTE FUNCTION ${tables.event}_only_append()`,
]
