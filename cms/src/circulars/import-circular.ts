import { importRequest, languagesOf } from '@clf/content/import'
import type { ImportAnswer, ImportedCircular, ImportProblem, ImportRefusal, ImportRequest } from '@clf/content/import'
import { pathOf } from '@clf/text'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { importer } from '../approval/posts/posts.ts'
import { takeStep } from '../approval/take-step.ts'
import { KeyTaken } from '../editions/identity.ts'
import { wordFields } from '../editions/languages.ts'
import { refuseUnpublishable } from '../editions/publish-whole.ts'
import { publicTypes } from '../editions/public-types.ts'
import { draftOf } from '../editions/row.ts'
import { seenFirst } from '../page-reports/refuse-unseen.ts'
import { actAs } from '../versions/actor.ts'

const uid = 'api::circular.circular'

export interface Answer {
  status: 201 | 400 | 409
  body: ImportAnswer | ImportRefusal
}

/**
 * Stores one circular in all its languages, or nothing. Answers 201 with the document, 400 with every problem found and
 * 409 when the series has this number and year already.
 */
export async function importCircular(strapi: Core.Strapi, body: unknown): Promise<Answer> {
  const request = importRequest.safeParse(body)
  if (!request.success) return refuse(request.error.issues.map(problemOfIssue))
  const unknown = await unknownCodes(strapi, request.data.circular)
  if (unknown.length > 0) return refuse(unknown)
  return store(strapi, request.data).catch(answerTo)
}

async function store(strapi: Core.Strapi, { circular, publish }: ImportRequest): Promise<Answer> {
  const documentId = await actAs(strapi, { actor: 'import' }, () => seenFirst(strapi, () => strapi.db.transaction(() => write(strapi, circular, publish))))
  const reference = `${circular.series}/${circular.number}-${circular.year}`
  const paths = Object.fromEntries(languagesOf(circular).map((tag) => [tag, `/${pathOf(tag)}/circulars/${reference}`]))
  return { status: 201, body: { documentId, reference, paths, awaitsApproval: publish } }
}

async function write(strapi: Core.Strapi, circular: ImportedCircular, publish: boolean): Promise<string> {
  const { documentId } = await strapi.documents(uid).create({ data: await editionOf(strapi, circular) } as never)
  if (!publish) return documentId
  await submit(strapi, documentId, circular)
  return documentId
}

/** Nobody publishes alone, the importer neither: what could become public is submitted, and somebody approves it. */
async function submit(strapi: Core.Strapi, documentId: string, { lifecycle, revisedOn }: ImportedCircular): Promise<void> {
  const row = await draftOf(strapi, uid, documentId)
  const type = publicTypes.get(uid)
  if (row && type) await refuseUnpublishable(strapi, type, row)
  const withdrawal = lifecycle === 'current' ? null : { on: revisedOn, reason: lifecycle, explanation: {} }
  await takeStep(strapi, 'submit', { uid, documentId, person: importer.person, ...(withdrawal && { withdrawal }) })
}

/** The circular as the content type holds it: facts once, words for each language. */
async function editionOf(strapi: Core.Strapi, circular: ImportedCircular): Promise<object> {
  const { locales, issuingBureauCode, lifecycle: _lifecycle, series, ...facts } = circular
  const contacts = wordFields.flatMap(([, tag]) => locales[tag]?.contact ?? [])
  const words = wordFields.flatMap(([field, tag]) => {
    const version = locales[tag]
    if (!version) return []
    const { contact, ...others } = version
    return [[field, { ...others, contactPost: contact?.post ?? null }] as const]
  })
  const [first] = contacts
  return {
    ...facts,
    ...Object.fromEntries(words),
    series: await termId(strapi, series),
    issuingBureau: issuingBureauCode ? await bureauId(strapi, issuingBureauCode) : null,
    contact: first ? { telephone: first.telephone ?? null, email: first.email ?? null } : null,
  }
}

async function termId(strapi: Core.Strapi, code: string): Promise<string | undefined> {
  const term = await strapi.db.query('api::taxonomy-term.taxonomy-term').findOne({ where: { scheme: 'series', code }, select: ['documentId'] })
  return term?.documentId
}

async function bureauId(strapi: Core.Strapi, code: string): Promise<string | undefined> {
  const bureau = await strapi.db.query('api::bureau.bureau').findOne({ where: { code }, select: ['documentId'] })
  return bureau?.documentId
}

async function unknownCodes(strapi: Core.Strapi, circular: ImportedCircular): Promise<ImportProblem[]> {
  const problems: ImportProblem[] = []
  if (!(await termId(strapi, circular.series))) {
    problems.push({ path: 'circular.series', message: `There is no series “${circular.series}”. Add it to the taxonomy first.` })
  }
  if (circular.issuingBureauCode && !(await bureauId(strapi, circular.issuingBureauCode))) {
    problems.push({ path: 'circular.issuingBureauCode', message: `There is no bureau “${circular.issuingBureauCode}”.` })
  }
  return problems
}

function problemOfIssue(issue: { path: PropertyKey[]; message: string }): ImportProblem {
  return { path: issue.path.map(String).join('.'), message: issue.message }
}

function refuse(problems: ImportProblem[]): Answer {
  const message = `The circular was not imported: ${problems.length === 1 ? '1 problem' : `${problems.length} problems`}.`
  return { status: 400, body: { error: { status: 400, name: 'ValidationError', message, details: { errors: problems } } } }
}

function answerTo(error: unknown): Answer {
  if (error instanceof KeyTaken) {
    const details = { errors: [{ path: 'circular.number', message: error.message }] }
    return { status: 409, body: { error: { status: 409, name: 'ConflictError', message: error.message, details } } }
  }
  if (error instanceof errors.ValidationError) return refuse(problemsOf(error))
  throw error
}

function problemsOf(error: errors.ValidationError): ImportProblem[] {
  const listed = (error.details as { errors?: { path: PropertyKey[]; message: string }[] }).errors ?? []
  const problems = listed.map(({ path, message }) => ({ path: placeOf(path), message }))
  return problems.length > 0 ? problems : [{ path: 'circular', message: error.message }]
}

/** `tc.title` of the content type as the request has it: `circular.locales.zh-Hant-HK.title`. */
function placeOf([first, ...rest]: readonly PropertyKey[]): string {
  const language = wordFields.find(([field]) => field === first)?.[1]
  return ['circular', ...(language ? ['locales', language] : [String(first)]), ...rest.map(String)].join('.')
}
