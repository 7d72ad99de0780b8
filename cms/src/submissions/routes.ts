import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { z } from 'zod'
import { intranetAddress } from '../preview/intranet-address.ts'
import { lettersIn, setLetterState } from './letters.ts'
import { mustReadReport, mustReads, reportAsCsv } from './must-read.ts'
import { letterStates } from './submission-tables.ts'
import { unansweredQueries } from './unanswered.ts'

interface Context {
  params: { id: string }
  query: Record<string, unknown>
  request: { body: unknown }
  body: unknown
}

const weeksShown = 8

const asked = z.object({ state: z.enum(letterStates).default('new'), page: z.coerce.number().int().min(1).max(10_000).default(1) })
const posted = z.strictObject({ state: z.enum(letterStates) })

/** Adds what the desk asks of what readers wrote: read by whoever may read circulars, dealt with by whoever may change them. */
export function addSubmissionRoutes(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'admin',
    prefix: '/desk',
    routes: [
      route('GET', '/from-readers/letters', 'read', async (ctx) => {
        const { success, data } = asked.safeParse(ctx.query)
        if (!success) throw new errors.ValidationError(`Ask for a “state” of ${letterStates.join(', ')} and a “page” from 1.`)
        ctx.body = { data: { ...(await lettersIn(strapi, data.state, data.page)), intranet: intranetAddress() } }
      }),
      route('POST', '/from-readers/letters/:id/state', 'update', async (ctx) => {
        const { success, data } = posted.safeParse(ctx.request.body)
        if (!success) throw new errors.ValidationError(`Send the “state”: ${letterStates.join(', ')}.`)
        const id = /^\d{1,9}$/.test(ctx.params.id) ? Number(ctx.params.id) : 0
        if (!(await setLetterState(strapi, id, data.state))) throw new errors.NotFoundError('There is no such letter.')
        ctx.body = { data: { id, state: data.state } }
      }),
      route('GET', '/from-readers/unanswered', 'read', async (ctx) => {
        ctx.body = { data: await unansweredQueries(strapi, weeksShown, new Date()) }
      }),
      route('GET', '/must-read', 'read', async (ctx) => {
        ctx.body = { data: await mustReads(strapi, new Date()) }
      }),
      route('GET', '/must-read/:id', 'read', async (ctx) => {
        const report = await mustReadReport(strapi, ctx.params.id, new Date())
        if (!report) throw new errors.NotFoundError('There is no such circular that must be read.')
        ctx.body = { data: { ...report, csv: reportAsCsv(report) } }
      }),
    ],
  } as never)
}

function route(method: 'GET' | 'POST', path: string, right: 'read' | 'update', handler: (ctx: Context) => Promise<void>) {
  const actions = [{ action: `plugin::content-manager.explorer.${right}`, subject: 'api::circular.circular' }]
  return { method, path, handler, info: { type: 'admin', pluginName: 'desk' }, config: { policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions } }] } }
}
