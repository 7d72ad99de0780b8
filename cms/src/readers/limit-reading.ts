import type { Core, UID } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { isClassified, openClassification } from './classification.ts'
import { limitQuery } from './limit-query.ts'
import type { Limits, Model } from './limit-query.ts'
import { presentReader } from './reader.ts'
import { restrictedDocuments } from './restricted-documents.ts'

type Middleware = Parameters<Core.Strapi['documents']['use']>[0]

const reading = new Set<string>(['findOne', 'findFirst', 'findMany', 'count'])

const draftsAreNotPublic =
  'Drafts are not public. Leave out "status", "publicationFilter" and "hasPublishedVersion", or send an API token of the kind full access, or a custom one that may read this type.'

/**
 * Document-service middleware under everything that the content API reads. Without an API token restricted papers do not
 * exist, in no query and through no relation; drafts exist only for tokens that may read them.
 */
export function limitReading(strapi: Core.Strapi): Middleware {
  return async (context, next) => {
    const reader = reading.has(context.action) ? presentReader(strapi) : 'house'
    if (reader === 'house' || reader === 'drafts') return next()
    const params = context.params as Record<string, unknown>
    if (asksForDrafts(params)) throw new errors.PolicyError(draftsAreNotPublic)
    if (reader === 'anyone') context.params = limitQuery(params, modelOf(strapi, context.uid), await limitsOf(strapi)) as typeof context.params
    return next()
  }
}

function asksForDrafts({ status, publicationFilter, hasPublishedVersion }: Record<string, unknown>): boolean {
  return (status !== undefined && status !== 'published') || publicationFilter !== undefined || hasPublishedVersion !== undefined
}

function modelOf(strapi: Core.Strapi, uid: string): Model {
  return strapi.getModel(uid as UID.Schema) as unknown as Model
}

async function limitsOf(strapi: Core.Strapi): Promise<Limits> {
  const restricted = new Map<string, string[]>()
  for (const [uid, model] of Object.entries(strapi.contentTypes)) {
    if (isClassified(model)) restricted.set(uid, await restrictedDocuments(strapi, uid as UID.ContentType))
  }
  return {
    getModel: (uid) => modelOf(strapi, uid),
    // As a list: findOne writes its own documentId over one that stands beside it.
    openOnly: (uid) => ({ $and: [{ classification: { $eq: openClassification } }, { documentId: { $notIn: restricted.get(uid) ?? [] } }] }),
  }
}
