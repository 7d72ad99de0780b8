import type { LanguagePath } from '@clf/text'
import type { Core } from '@strapi/strapi'
import { wordFields } from '../editions/languages.ts'
import { modelOf } from '../editions/public-types.ts'

/** What something is called, in each language that has words for it. */
export type Names = Partial<Record<LanguagePath, string>>

/** Fields of words that name a document; a type has one of them. */
const naming = ['title', 'name', 'label', 'term', 'message'] as const

/** Populates, for `db.query`, no more of the words of a type than its names. */
export function populateNames(strapi: Core.Strapi, uid: string): Record<string, { select: string[] }> {
  const { attributes } = modelOf(strapi, uid)
  return Object.fromEntries(wordFields.flatMap(([field]) => {
    const component = attributes[field]?.component
    if (!component) return []
    const named = naming.filter((name) => name in modelOf(strapi, component).attributes)
    return [[field, { select: ['id', ...named] }]]
  }))
}

export function namesOf(row: Readonly<Record<string, unknown>>): Names {
  return Object.fromEntries(wordFields.flatMap(([field]) => {
    const words = row[field] as Record<string, unknown> | null | undefined
    const name = naming.map((one) => words?.[one]).find((one) => typeof one === 'string' && one !== '')
    return name === undefined ? [] : [[field, name]]
  }))
}
