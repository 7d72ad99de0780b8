import { validateTree } from '@clf/content/tree'
import type { DocumentTree } from '@clf/content/tree'
import type { Edition, EditionFacts, EditionWords } from '@clf/rules'
import { hongKongDay } from '@clf/text'
import type { LanguagePath, LanguageTag } from '@clf/text'
import type { Core } from '@strapi/strapi'
import { bodyFields } from '../bodies/check-body.ts'
import { usedInWords } from '../bodies/used-in-words.ts'
import { hashOfSource } from '../desk/simplify-words.ts'
import { seriesOf } from '../editions/identity.ts'
import { wordFields } from '../editions/languages.ts'
import { kindOf } from '../editions/page-path.ts'
import { modelOf } from '../editions/public-types.ts'
import type { Attribute } from '../editions/public-types.ts'
import type { Row } from '../editions/row.ts'
import { inspectionsOf } from '../inspections/inspections.ts'
import { relatedIn } from '../writes/check-relations.ts'
import { glossaryOf, othersOf, supersededBy, targetsOf } from './surroundings.ts'

/** An edition as the rules judge it, and what its places are called in the form. */
export interface DraftEdition {
  edition: Edition
  /** Path of a place in the form, `en.body.children.2`, for a pointer of a finding. */
  pathOf: (pointer: string) => string
}

const emptyTree: DocumentTree = { type: 'document', version: 1, children: [] }

/** The name of a fact in the form where the rules call it otherwise. */
const bureauOf = (uid: string): string => kindOf(uid)?.bureau ?? 'issuingBureau'

/**
 * The edition that a draft would become public as, with what lies around it as the database holds it. Every query takes the
 * caller's transaction, where there is one.
 */
export async function editionOf(strapi: Core.Strapi, uid: string, row: Row, today = hongKongDay(new Date())): Promise<DraftEdition> {
  const model = modelOf(strapi, uid)
  const words: Edition['words'] = {}
  const lines: Partial<Record<LanguagePath, string[]>> = {}
  for (const [field, tag] of wordFields) {
    const written = row[field] as Record<string, unknown> | null | undefined
    if (!written) continue
    const attributes = modelOf(strapi, model.attributes[field]?.component ?? '').attributes
    const made = 'title' in attributes ? { words: wordsOf(attributes, written, tag), fields: [] } : entryOf(attributes, written, tag)
    words[field] = made.words
    lines[field] = made.fields
  }
  const used = Object.values(words).map((one) => usedInWords(one as unknown as Record<string, unknown>))
  const files = await filesOf(strapi, used.flatMap(({ media }) => media))
  for (const one of Object.values(words)) one.files = files
  const around: Edition['around'] = {
    today,
    others: await othersOf(strapi, uid, row),
    targets: await targetsOf(strapi, uid, row, used.flatMap(({ addresses }) => addresses), today),
    glossary: await glossaryOf(strapi),
  }
  const traditional = row['tc'] as Record<string, unknown> | null | undefined
  if (traditional) around.sourceHash = hashOfSource(uid, traditional)
  const edition: Edition = { kind: model.info.singularName, facts: await factsOf(strapi, uid, row), words, around }
  if (typeof row['work'] === 'string') edition.work = row['work']
  return { edition, pathOf: (pointer) => pathIn(uid, lines, pointer) }
}

/** The words of a document that has a title, field by field. */
function wordsOf(attributes: Readonly<Record<string, Attribute>>, written: Readonly<Record<string, unknown>>, locale: LanguageTag): EditionWords {
  const own = Object.keys(attributes).flatMap((name): [string, unknown][] => {
    const value = written[name]
    if (isBody(name)) return name === 'body' ? [] : [[name, validateTree(value).tree ?? emptyTree]]
    return [[name, attributes[name]?.type === 'string' || attributes[name]?.type === 'text' ? (value ?? '') : (value ?? null)]]
  })
  return { summary: '', ...Object.fromEntries(own), locale, title: textOf(written['title']), body: validateTree(written['body']).tree ?? emptyTree } as EditionWords
}

/** The words of an entry of a list, such as a term: it has no title that says its subject, and each field is a paragraph. */
function entryOf(attributes: Readonly<Record<string, Attribute>>, written: Readonly<Record<string, unknown>>, locale: LanguageTag): { words: EditionWords; fields: string[] } {
  const fields = Object.keys(attributes).filter((name) => ['string', 'text'].includes(attributes[name]?.type ?? '') && textOf(written[name]).trim() !== '')
  const children = fields.map((name) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, text: textOf(written[name]) }] }))
  return { words: { locale, title: '', summary: '', body: { ...emptyTree, children } }, fields }
}

const isBody = (name: string): boolean => (bodyFields as readonly string[]).includes(name)

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const factFields = ['number', 'year', 'date', 'effectiveFrom', 'effectiveTo', 'revisedOn', 'reviewedOn', 'reviewBy', 'classification', 'amendments'] as const

async function factsOf(strapi: Core.Strapi, uid: string, row: Row): Promise<EditionFacts> {
  const { attributes } = modelOf(strapi, uid)
  const has = (name: string): boolean => name in attributes
  const bureau = bureauOf(uid)
  const plain = factFields.filter((name) => has(name) && row[name] !== null && row[name] !== undefined).map((name) => [name, row[name]])
  const own: Partial<EditionFacts> = Object.fromEntries(plain)
  return {
    ...own,
    ...(has('reviewBy') && { reviewBy: (row['reviewBy'] ?? null) as string | null }),
    ...(has('contact') && { contact: (row['contact'] ?? null) as EditionFacts['contact'] }),
    ...(has(bureau) && { issuingBureau: relatedIn(row, bureau)[0]?.documentId ?? null }),
    ...(has('series') && { series: await seriesOf(strapi, row) }),
    ...(uid === 'api::circular.circular' && { supersedes: await supersededBy(strapi, row) }),
  } as EditionFacts
}

async function filesOf(strapi: Core.Strapi, ids: readonly string[]): Promise<NonNullable<EditionWords['files']>> {
  if (ids.length === 0) return {}
  const files: { documentId: string; name: string; size: number; mime: string }[] = await strapi.db
    .query('plugin::upload.file')
    .findMany({ where: { documentId: { $in: [...new Set(ids)] } }, select: ['documentId', 'name', 'size', 'mime'] as never })
  const inspections = await inspectionsOf(strapi).of(files.map(({ documentId }) => documentId))
  return Object.fromEntries(files.map(({ documentId, ...file }) => {
    const inspection = inspections.get(documentId)
    return [documentId, inspection ? { ...file, inspection } : file]
  }))
}

function pathIn(uid: string, lines: Partial<Record<LanguagePath, string[]>>, pointer: string): string {
  if (pointer === 'issuingBureau') return bureauOf(uid)
  const [, language = '', index = ''] = /^(en|tc|sc)\.body\.children\.(\d+)/.exec(pointer) ?? []
  const field = lines[language as LanguagePath]?.[Number(index)]
  return field === undefined ? pointer : `${language}.${field}`
}
