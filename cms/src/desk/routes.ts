import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { personOf } from '../approval/posts/posts.ts'
import { alarmsOf } from '../integrity/alarms.ts'
import { administers } from '../integrity/routes.ts'
import { inspectionsOf } from '../inspections/inspections.ts'
import { publicTypes } from '../editions/public-types.ts'
import { draftOf, factsOf } from '../editions/row.ts'
import { findingsOf } from '../gate/judge-draft.ts'
import { pageReportsOf } from '../page-reports/page-reports.ts'
import { previewLinks } from '../preview/preview.ts'
import { postedDraft } from '../gate/posted-draft.ts'
import { presentActor } from '../versions/actor.ts'
import { choicesOf } from './choices.ts'
import { homeOf } from './home.ts'
import { headOfForm } from './head-of-form.ts'
import { simplifyWords } from './simplify-words.ts'

interface Context {
  params: { model: string; id: string }
  query: { ids?: unknown }
  request: { body: unknown }
  state: { userAbility: { can: (action: string, subject?: string) => boolean } }
  body: unknown
}

/** Files that are asked about at once. */
const mostFiles = 100

/** Adds what the forms of the desk ask the server for, each for whoever may read documents of the type. */
export function addDeskRoutes(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'admin',
    prefix: '/desk',
    routes: [
      {
        method: 'GET',
        path: '/home',
        handler: async (ctx: Context) => {
          const { userAbility } = ctx.state
          const mayRead = (uid: string) => userAbility.can('plugin::content-manager.explorer.read', uid)
          const alarms = await alarmsOf(strapi, (uid) => (uid === undefined ? userAbility.can(administers) : mayRead(uid)))
          ctx.body = { data: { ...(await homeOf(strapi, personOf(presentActor(strapi).actor), mayRead)), alarms } }
        },
        info: { type: 'admin', pluginName: 'desk' },
        config: { policies: ['admin::isAuthenticatedAdmin'] },
      },
      {
        method: 'GET',
        path: '/files/inspections',
        handler: async (ctx: Context) => {
          const ids = typeof ctx.query.ids === 'string' ? ctx.query.ids.split(',').slice(0, mostFiles) : []
          ctx.body = { data: Object.fromEntries(await inspectionsOf(strapi).of(ids)) }
        },
        info: { type: 'admin', pluginName: 'desk' },
        config: { policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: ['plugin::upload.read'] } }] },
      },
      route('GET', '/:model/choices', async (ctx) => {
        ctx.body = { data: await choicesOf(strapi, known(ctx.params.model)) }
      }),
      route('GET', '/:model/:id/head', async (ctx) => {
        const head = await headOfForm(strapi, known(ctx.params.model), ctx.params.id)
        if (!head) throw new errors.NotFoundError('There is no such document.')
        ctx.body = { data: head }
      }),
      route('GET', '/:model/:id/findings', async (ctx) => {
        const uid = known(ctx.params.model)
        const row = await draftOf(strapi, uid, ctx.params.id)
        if (!row) throw new errors.NotFoundError('There is no such document.')
        ctx.body = { data: await findingsOf(strapi, uid, row) }
      }),
      route('GET', '/:model/:id/page', async (ctx) => {
        const uid = known(ctx.params.model)
        if (!(await factsOf(strapi, uid, ctx.params.id))) throw new errors.NotFoundError('There is no such document.')
        ctx.body = { data: await pageReportsOf(strapi).of(uid, ctx.params.id) }
      }),
      route('POST', '/:model/:id/page', async (ctx) => {
        const uid = known(ctx.params.model)
        if (!(await factsOf(strapi, uid, ctx.params.id))) throw new errors.NotFoundError('There is no such document.')
        ctx.body = { data: await pageReportsOf(strapi).ask(uid, ctx.params.id) }
      }),
      route('POST', '/:model/:id/preview', async (ctx) => {
        const uid = known(ctx.params.model)
        const row = await draftOf(strapi, uid, ctx.params.id)
        if (!row) throw new errors.NotFoundError('There is no such document.')
        ctx.body = { data: previewLinks(strapi, uid, row) }
      }),
      route('POST', '/:model/findings', async (ctx) => {
        const uid = known(ctx.params.model)
        ctx.body = { data: await findingsOf(strapi, uid, await postedDraft(strapi, uid, ctx.request.body)) }
      }),
      route('POST', '/:model/simplify', async (ctx) => {
        const { words } = (ctx.request.body ?? {}) as { words?: unknown }
        if (typeof words !== 'object' || words === null) throw new errors.ValidationError('Send the Traditional words as “words”.')
        ctx.body = { data: simplifyWords(strapi, known(ctx.params.model), words as Record<string, unknown>) }
      }),
    ],
  } as never)
}

function known(uid: string): string {
  if (!publicTypes.has(uid)) throw new errors.NotFoundError(`“${uid}” is no type that is published.`)
  return uid
}

function route(method: 'GET' | 'POST', path: string, handler: (ctx: Context) => Promise<void>) {
  const policies = ['admin::isAuthenticatedAdmin', { name: 'plugin::content-manager.hasPermissions', config: { actions: ['plugin::content-manager.explorer.read'] } }]
  return { method, path, handler, info: { type: 'admin', pluginName: 'desk' }, config: { policies } }
}
