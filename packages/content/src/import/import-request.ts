import { languageTags } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import * as z from 'zod'
import type { DocumentTree } from '../tree/tree.ts'
import { sayProblem } from '../tree/validate/problem.ts'
import { validateTree } from '../tree/validate/validate-tree.ts'

const date = z.iso.date('Give a calendar date such as 2006-06-12.')
const line = z.string().trim().min(1, 'This text is empty.').max(255, 'At most 255 characters.')

/** A body: whatever the tree's own validation lets be stored, with something in it. */
const body = z.unknown().superRefine((value, context) => {
  const { tree, problems } = validateTree(value)
  for (const problem of problems) {
    if (problem.stops === 'saving') context.addIssue({ code: 'custom', path: problem.path === '' ? [] : problem.path.split('.'), message: sayProblem(problem, 'en') })
  }
  if (tree?.children.length === 0) context.addIssue({ code: 'custom', message: 'The body is empty.' })
}) as unknown as z.ZodType<DocumentTree>

const contact = z.strictObject({
  post: line,
  telephone: z.string().nullish(),
  email: z.email('Give an e-mail address.').nullish(),
})

const translation = z.strictObject({
  state: z.enum(['authored', 'converted', 'reviewed']),
  sourceHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'Give a SHA-256 hash in hexadecimal.')
    .nullish(),
  converter: z.string().max(255).nullish(),
})

const version = z.strictObject({
  title: line.max(200, 'At most 200 characters.'),
  summary: z.string().trim().min(1, 'This text is empty.').max(400, 'At most 400 characters.'),
  from: line,
  to: line,
  preamble: z.string().nullish(),
  body,
  closing: z.strictObject({ offices: z.string().min(1), date: line }).nullish(),
  contact: contact.nullish(),
  translation: translation.nullish(),
})

const versions = z.partialRecord(z.enum(languageTags), version).refine((locales) => Object.keys(locales).length > 0, {
  message: `Give at least one of ${languageTags.join(', ')}.`,
})

const circular = z
  .strictObject({
    series: z.string().regex(/^[a-z][a-z0-9-]*$/, 'Give the code of a series, for example itb-paper.'),
    number: z.int().min(1).max(9999),
    year: z.int().min(1900).max(2999),
    date,
    force: z.enum(['mandatory', 'guidance', 'information']),
    classification: z.enum(['unclassified', 'restricted-admin', 'restricted-staff'], {
      error: 'Nothing above restricted may be stored here. Use unclassified, restricted-admin or restricted-staff.',
    }),
    lifecycle: z.enum(['current', 'superseded', 'withdrawn', 'archived']),
    fileReference: z.string().max(255).nullish(),
    revisedOn: date,
    reviewedOn: date.nullish(),
    reviewBy: date,
    issuingBureauCode: z.string().nullish(),
    demonstration: z.boolean(),
    locales: versions,
  })
  .refine((value) => value.revisedOn >= value.date, { path: ['revisedOn'], message: 'Earlier than the date of the circular.' })
  .refine((value) => !value.reviewedOn || value.reviewedOn >= value.revisedOn, {
    path: ['reviewedOn'],
    message: 'Earlier than the date of revision.',
  })
  .refine((value) => value.reviewBy > (value.reviewedOn ?? value.revisedOn), {
    path: ['reviewBy'],
    message: 'Not after the last revision or review.',
  })

/**
 * Body of `POST /api/imports/circular`; keys that are not named here are refused. The server stores all languages in one
 * transaction, or nothing.
 */
export const importRequest = z.strictObject({ publish: z.boolean(), circular })

export type ImportRequest = z.infer<typeof importRequest>

/** A circular as an importer sends it: facts once, words for each language. */
export type ImportedCircular = ImportRequest['circular']

/** The words of one language. `translation.sourceHash` is what `sourceHash` of `@clf/content/source-hash` gives for the version it was converted from. */
export type ImportedVersion = z.infer<typeof version>

/** The languages of a request, in the house's order. */
export function languagesOf(input: ImportedCircular): LanguageTag[] {
  return languageTags.filter((tag) => input.locales[tag])
}

/** Answer 201. */
export interface ImportAnswer {
  documentId: string
  /** `itb-paper/1-2006`. */
  reference: string
  /** Page of each language on the intranet, `/tc/circulars/itb-paper/1-2006`. */
  paths: Partial<Record<LanguageTag, string>>
  /** Whether it was submitted: it is public as soon as somebody has approved and published it. */
  awaitsApproval: boolean
}

/** One thing wrong with a request. */
export interface ImportProblem {
  /** Dotted path in the request, for example `circular.locales.en.title`. */
  path: string
  message: string
}

/** Answers 400, 401, 409 and 413; `details.errors` names every problem of a 400 and the taken number of a 409. */
export interface ImportRefusal {
  error: { status: number; name: string; message: string; details?: { errors?: ImportProblem[] } }
}
