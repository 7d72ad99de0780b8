import { allKinds, contentTypes } from '@clf/content'
import type { Scheme } from '@clf/content'
import type { Core, UID } from '@strapi/strapi'

export interface Attribute {
  type: string
  relation?: string
  target?: string
  component?: string
  repeatable?: boolean
  multiple?: boolean
  required?: boolean
}

export interface Model {
  uid: string
  info: { displayName: string; singularName: string; pluralName: string }
  attributes: Record<string, Attribute>
}

/** A content type that anybody may read what is published of. Facts stand once, words in a component for each language. */
export interface PublicType {
  uid: UID.CollectionType
  /** `circular`. */
  name: string
  /** Fields that tell its documents apart: no two documents have the same in all of one list, editions of the same aside. */
  keys: readonly (readonly string[])[]
}

/** Keys besides the one that a kind of document is found by. */
const keys: Readonly<Record<string, PublicType['keys']>> = {
  guideline: [['slug'], ['guidelineNumber']],
  form: [['formNumber']],
  bureau: [['code']],
  'taxonomy-term': [['scheme', 'code']],
  'glossary-term': [['code']],
}

function keysOf(name: string): PublicType['keys'] {
  const kind = allKinds.find((one) => one.name === name)
  return keys[name] ?? (kind ? [[kind.key]] : [])
}

/** Every type that is published in versions, by its uid. */
export const publicTypes: ReadonlyMap<string, PublicType> = new Map(
  contentTypes.map(({ name }) => [`api::${name}.${name}`, { uid: `api::${name}.${name}` as UID.CollectionType, name, keys: keysOf(name) }]),
)

/** The scheme that terms of a field must be of, by the name of the field. */
export const schemeOf: Readonly<Record<string, Scheme>> = { topics: 'topic', series: 'series', schedule: 'schedule', category: 'service-category' }

/** Relations that a reader gets as the code of the term. */
export const shownAsCode: ReadonlySet<string> = new Set(['series', 'schedule'])

export function modelOf(strapi: Core.Strapi, uid: string): Model {
  return strapi.getModel(uid as UID.Schema) as unknown as Model
}

/** Whether documents of a type have editions. */
export function hasEditions(model: Model): boolean {
  return 'edition' in model.attributes
}
