import type { Core } from '@strapi/strapi'
import type { Knex } from 'knex'

/**
 * Makes the database itself refuse to change or delete rows of a table. Strapi may have made the table anew: asked for at every
 * start.
 */
export async function sealTable(strapi: Core.Strapi, table: string, refusal: string): Promise<void> {
  const connection = strapi.db.connection
  if (strapi.db.dialect.client !== 'postgres') {
    for (const event of ['update', 'delete']) {
      await connection.raw(`create trigger if not exists ${table}_${event} before ${event} on ${table} begin select raise(abort, '${refusal}'); end`)
    }
    return
  }
  await connection.raw(`create or replace function clf_refuse_change() returns trigger language plpgsql as $$ begin raise exception '%', tg_argv[0]; end $$`)
  await connection.raw(`create or replace trigger ${table}_sealed before update or delete or truncate on ${table} for each statement execute function clf_refuse_change('${refusal}')`)
}

/** Takes the guard of {@link sealTable} away, in a transaction that puts something right. */
export async function unsealTable(strapi: Core.Strapi, table: string, trx: Knex): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') { for (const event of ['update', 'delete']) await trx.raw(`drop trigger if exists ${table}_${event}`) }
  else await trx.raw(`drop trigger if exists ${table}_sealed on ${table}`)
}
