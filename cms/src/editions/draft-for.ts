import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { publicTypes } from './public-types.ts'

interface Asked {
  params: { model: string; id: string }
  state: { userAbility: unknown }
}

interface Draft {
  documentId: string
  work?: string | null
}

/** The draft of a request, for whoever may do this with it: an author reads all drafts and writes own ones. */
export async function draftFor(strapi: Core.Strapi, { params: { model, id }, state }: Asked, act: 'read' | 'update'): Promise<Draft> {
  if (!publicTypes.has(model)) throw new errors.NotFoundError(`“${model}” is no type that is published.`)
  const draft = (await strapi.db.query(model as never).findOne({ where: { documentId: id, publishedAt: null }, populate: { createdBy: true } } as never)) as Draft | null
  if (!draft) throw new errors.NotFoundError('There is no such document.')
  const checker = strapi.plugin('content-manager').service('permission-checker').create({ userAbility: state.userAbility, model })
  if (checker.cannot[act](draft)) throw new errors.ForbiddenError(act === 'read' ? 'You may not read this document.' : 'You may not write in this document.')
  return draft
}
