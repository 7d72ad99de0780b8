import path from 'node:path'
import type { Core } from '@strapi/strapi'
import { queryInTurn } from '../src/start/query-in-turn.ts'

type Environment = Core.Config.Shared.ConfigParams['env']

function postgres(env: Environment) {
  return {
    client: 'postgres' as const,
    connection: {
      connectionString: env('DATABASE_URL'),
      ssl: env.bool('DATABASE_SSL', false) && { rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true) },
    },
    pool: {
      min: env.int('DATABASE_POOL_MIN', 2),
      max: env.int('DATABASE_POOL_MAX', 10),
      afterCreate: (connection: Parameters<typeof queryInTurn>[0], done: (error: null, connection: object) => void) => {
        queryInTurn(connection)
        done(null, connection)
      },
    },
  }
}

function sqlite(env: Environment) {
  return {
    client: 'sqlite' as const,
    connection: { filename: path.resolve(process.cwd(), env('CLF_CMS_DATABASE', '.tmp/cms.db')) },
    useNullAsDefault: true,
  }
}

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  connection: env('DATABASE_URL') ? postgres(env) : sqlite(env),
})
