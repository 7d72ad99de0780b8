import { languageTags } from '@clf/text'
import * as z from 'zod'

/** What readers write may have so many characters, counted in code points. */
export const longest = { message: 4_000, equipment: 500, about: 500, contact: 200, query: 100 } as const
/** Sums that go together. */
export const mostSums = 500

/** What no keyboard writes, and no database and no page can hold. */
const unwritten = /[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu

const written = (most: number): z.ZodString => z.string().refine((text) => text === asWritten(text), 'This is no text.').refine((text) => [...text].length <= most, `At most ${most} characters.`)

/** A text as it may be sent: lines end in one way, halves of characters are marked, and what nobody can have typed is left out. */
export function asWritten(text: string): string {
  return text.toWellFormed().replaceAll(/\r\n?/g, '\n').replaceAll(unwritten, '')
}

const id = z.uuid()
const instant = z.iso.datetime({ error: 'Give an instant in UTC, such as 2026-11-29T01:02:03.000Z.' })
const language = z.enum(languageTags)

const ofPerson = {
  id,
  at: instant,
  language,
  /** Which page it is about, as the reader says it: most often its path with the language, `/en/circulars/…`. */
  about: written(longest.about).nullable(),
  message: written(longest.message).refine((text) => text.trim() !== '', 'This text is empty.'),
  /** E-mail address, where an answer is wanted. */
  contact: written(longest.contact).pipe(z.email()).nullable(),
}

const feedback = z.strictObject({ kind: z.literal('feedback'), ...ofPerson })

const accessibilityProblem = z.strictObject({
  kind: z.literal('accessibility-problem'),
  ...ofPerson,
  /** Browser, device and assistive technology. */
  equipment: written(longest.equipment).nullable(),
})

/** How often a search found nothing on a day, by whomever. The query is empty for those beyond what one replica keeps apart. */
const sum = z.strictObject({ query: written(longest.query), language, day: z.iso.date(), count: z.int().min(1).max(1_000_000_000) })

/**
 * Somebody has read a version of a document and says so. `entry` is the number of its publication in the change feed and `hash` that of its
 * content: SHA-256 over RFC 8785 of `edition.content`. The id is one for each person and hash, wherever they said so.
 */
const acknowledgement = z.strictObject({
  kind: z.literal('acknowledgement'),
  id,
  at: instant,
  language,
  /** Claim `sub` and name, as the provider of sign-ins gives them. */
  reader: z.strictObject({ subject: written(255).min(1), name: written(200) }),
  type: z.string().regex(/^[a-z-]{1,40}$/),
  document: z.string().regex(/^[\w-]{1,64}$/),
  entry: z.int().positive(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
})

const unanswered = z.strictObject({ kind: z.literal('unanswered'), id, at: instant, sums: z.array(sum).min(1).max(mostSums) })

/**
 * What `POST /api/submissions` takes: something that readers wrote, or what a replica has counted. The same `id` twice is one submission. It
 * makes the delivery repeatable, so it is given once, before the first attempt.
 */
export const submission = z.discriminatedUnion('kind', [feedback, accessibilityProblem, unanswered, acknowledgement])

export type Submission = z.infer<typeof submission>
/** What a person wrote. */
export type Letter = Extract<Submission, { kind: 'feedback' | 'accessibility-problem' }>
export type Acknowledgement = Extract<Submission, { kind: 'acknowledgement' }>
/** That somebody has acknowledged a version, as `GET /api/submissions/acknowledgements` tells replicas: of who it is, a hash alone. */
export interface Acknowledged {
  /** Place in the list, from 1. */
  number: number
  /** SHA-256 of the subject, in hexadecimal. */
  reader: string
  hash: string
  at: string
}

export type Sum = z.infer<typeof sum>

/** The first eight figures of an id, by which a reader and an editor speak of a letter: `1A2B-3C4D`. */
export const referenceOf = (submissionId: string): string => `${submissionId.slice(0, 4)}-${submissionId.slice(4, 8)}`.toUpperCase()
