import { sourceHash } from '@clf/content/source-hash'
import { validateTree, withWords } from '@clf/content/tree'
import { converterVersion, toSimplified } from '@clf/text/simplified'
import type { Core } from '@strapi/strapi'
import { kindOf } from '../editions/page-path.ts'
import { modelOf } from '../editions/public-types.ts'

type Words = Record<string, unknown>

/** Simplified words of Traditional ones, marked as converted until somebody has read them. */
export function simplifyWords(strapi: Core.Strapi, uid: string, traditional: Words): Words {
  const { attributes } = modelOf(strapi, modelOf(strapi, uid).attributes['sc']?.component ?? '')
  const converted = Object.fromEntries(Object.keys(attributes).filter((name) => name !== 'id' && name !== 'translation').map((name) => [name, simplified(traditional[name] ?? null)]))
  if (!attributes['translation']) return converted
  return { ...converted, translation: { state: 'converted', sourceHash: hashOfSource(uid, traditional), converter: converterVersion } }
}

/** Whether Simplified words were made from other Traditional words than there are. */
export function isOlderThanSource(uid: string, traditional: Words | null | undefined, simplifiedWords: Words | null | undefined): boolean {
  const hash = (simplifiedWords?.['translation'] as { sourceHash?: string | null } | null | undefined)?.sourceHash
  return typeof hash === 'string' && traditional !== null && traditional !== undefined && hash !== hashOfSource(uid, traditional)
}

/** What conversions of Traditional words are known by, as the words stand now. */
export function hashOfSource(uid: string, { title, summary, body, ...others }: Words): string {
  const tree = validateTree(body).tree ?? { type: 'document', version: 1, children: [] }
  return sourceHash({ ...others, title: title ?? '', summary: summary ?? '', body: tree } as never, (kindOf(uid)?.ownTexts ?? []) as never)
}

function simplified(value: unknown): unknown {
  if (typeof value === 'string') return toSimplified(value)
  if (Array.isArray(value)) return value.map(simplified)
  if (typeof value !== 'object' || value === null) return value
  const tree = (value as Words)['type'] === 'document' ? validateTree(value).tree : null
  if (tree) return withWords(tree, toSimplified)
  // A file stays the file that it is.
  if ('hash' in value && 'mime' in value) return value
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== 'id').map(([name, one]) => [name, simplified(one)]))
}
