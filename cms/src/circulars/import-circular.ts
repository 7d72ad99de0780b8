import { importRequest, languagesOf } from '@clf/content/import'
import type { ImportAnswer, ImportedCircular, ImportProblem, ImportRefusal, ImportRequest } from '@clf/content/import'
import { pathOf } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { ReferenceTaken } from './reference.ts'

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

/** What Strapi's own validation said about one language version. */
class VersionRefused extends Error {
  readonly problems: ImportProblem[]

  constructor(locale: LanguageTag, cause: errors.ValidationError) {
    super(cause.message, { cause })
    this.problems = problemsOf(locale, cause)
  }
}

async function store(strapi: Core.Strapi, { circular, publish }: ImportRequest): Promise<Answer> {
  const documentId = await strapi.db.transaction(async () => {
    const id = await writeDrafts(strapi, circular)
    if (publish) await publishAll(strapi, id, languagesOf(circular))
    return id
  })
  const reference = `${circular.series}/${circular.number}-${circular.year}`
  const paths = Object.fromEntries(languagesOf(circular).map((tag) => [tag, `/${pathOf(tag)}/circulars/${reference}`]))
  return { status: 201, body: { documentId, reference, paths } }
}

async function writeDrafts(strapi: Core.Strapi, circular: ImportedCircular): Promise<string> {
  const { locales, issuingBureauCode, ...facts } = circular
  const bureau = issuingBureauCode ? await bureauId(strapi, issuingBureauCode) : null
  let documentId: string | undefined
  for (const locale of languagesOf(circular)) {
    const data = { ...facts, ...locales[locale], ...(bureau && { issuingBureau: bureau }) }
    documentId = await writeDraft(strapi, locale, data, documentId).catch((error) => refuseVersion(locale, error))
  }
  if (documentId === undefined) throw new Error('A request without languages got past its validation.')
  return documentId
}

async function writeDraft(strapi: Core.Strapi, locale: LanguageTag, data: object, documentId?: string): Promise<string> {
  const documents = strapi.documents(uid)
  const written = documentId ? await documents.update({ documentId, locale, data }) : await documents.create({ locale, data })
  if (!written) throw new Error(`Circular ${documentId} disappeared while it was imported.`)
  return written.documentId
}

async function publishAll(strapi: Core.Strapi, documentId: string, locales: LanguageTag[]): Promise<void> {
  for (const locale of locales) {
    await strapi.documents(uid).publish({ documentId, locale }).catch((error) => refuseVersion(locale, error))
  }
}

function refuseVersion(locale: LanguageTag, error: unknown): never {
  const refusable = error instanceof errors.ValidationError && !(error instanceof ReferenceTaken)
  throw refusable ? new VersionRefused(locale, error) : error
}

async function bureauId(strapi: Core.Strapi, code: string): Promise<string | undefined> {
  const bureau = await strapi.db.query('api::bureau.bureau').findOne({ where: { code }, select: ['documentId'] })
  return bureau?.documentId
}

async function unknownCodes(strapi: Core.Strapi, circular: ImportedCircular): Promise<ImportProblem[]> {
  const problems: ImportProblem[] = []
  const series = { scheme: 'series', code: circular.series }
  if (!(await strapi.db.query('api::taxonomy-term.taxonomy-term').findOne({ where: series }))) {
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
  if (error instanceof ReferenceTaken) {
    const details = { errors: [{ path: 'circular.number', message: error.message }] }
    return { status: 409, body: { error: { status: 409, name: 'ConflictError', message: error.message, details } } }
  }
  if (error instanceof VersionRefused) return refuse(error.problems)
  throw error
}

function problemsOf(locale: LanguageTag, error: errors.ValidationError): ImportProblem[] {
  const listed = (error.details as { errors?: { path: PropertyKey[]; message: string }[] }).errors ?? []
  const place = ['circular', 'locales', locale]
  const problems = listed.map(({ path, message }) => ({ path: [...place, ...path].map(String).join('.'), message }))
  return problems.length > 0 ? problems : [{ path: place.join('.'), message: error.message }]
}
