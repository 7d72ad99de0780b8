import { createHash } from 'node:crypto'
import { allKinds } from '@clf/content'
import type { Change } from '@clf/content'
import { validateTree } from '@clf/content/tree'
import canonicalize from 'canonicalize'
import { z } from 'zod'

/** What is wrong with an entry: it is none, says two things that exclude each other, or stands where it cannot. */
export type EntryFaultCode = 'malformed' | 'contradictory' | 'out-of-place'

/** Why an entry is not applied. */
export class EntryFault extends Error {
  override name = 'EntryFault'
  readonly code: EntryFaultCode

  constructor(code: EntryFaultCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

const text = z.string().min(1)
const record = z.record(z.string(), z.unknown())
const instant = z.iso.datetime({ offset: true })
const withdrawal = z.looseObject({ on: z.iso.date(), reason: z.enum(['withdrawn', 'superseded', 'archived']), explanation: record })

const place = { cursor: text, previous: text.nullable(), number: z.int().positive(), type: text, documentId: text, at: instant, hash: z.string().regex(/^[0-9a-f]{64}$/) }
const file = z.looseObject({ documentId: text, name: text, url: text, mime: z.string() })

const edition = z.looseObject({
  work: text,
  edition: z.int(),
  firstPublishedAt: instant,
  publishedAt: instant,
  withdrawal: withdrawal.nullable(),
  sha256: z.record(z.string(), z.string().nullable()),
  content: z.looseObject({
    facts: record,
    words: z.strictObject({ en: record.nullish(), tc: record.nullish(), sc: record.nullish() }),
    files: z.record(z.string(), z.looseObject({ url: text, name: text })),
    addresses: z.array(z.string()),
  }),
})

const shape = z.discriminatedUnion('act', [
  z.looseObject({ ...place, act: z.literal('publish'), edition }),
  z.looseObject({ ...place, act: z.literal('unpublish') }),
  z.looseObject({ ...place, act: z.literal(['withdraw', 'restore']), withdrawal: withdrawal.nullable() }),
  z.looseObject({ ...place, act: z.literal('supersede'), supersededBy: z.array(z.looseObject({ documentId: text, from: z.iso.date() })) }),
  z.looseObject({ ...place, act: z.literal('file'), file: z.looseObject({ ...file.shape, sha256: z.string().nullable() }) }),
  z.looseObject({ ...place, act: z.literal('redirect'), redirect: z.looseObject({ from: text, to: text }) }),
])

/**
 * An entry of the feed that is what it says: in its shape, with the hash of its own content and with bodies that can be shown.
 *
 * @throws EntryFault with what is wrong
 */
export function checkEntry(received: unknown): Change {
  const parsed = shape.safeParse(received)
  if (!parsed.success) {
    const [first] = parsed.error.issues
    throw new EntryFault('malformed', `It has not the shape of an entry: ${first?.path.join('.') || 'the whole'}: ${first?.message ?? 'unknown'}.`)
  }
  const entry = received as Change
  const found = hashOf(entry)
  if (found !== entry.hash) throw new EntryFault('malformed', `Its hash is ${entry.hash}, that of what was received ${found}.`)
  if ((entry.act === 'withdraw' || entry.act === 'restore') && (entry.act === 'withdraw') !== (entry.withdrawal !== null))
    throw new EntryFault('contradictory', `It is called ${entry.act}, and says ${entry.withdrawal === null ? 'of no withdrawal' : 'that the document is withdrawn'}.`)
  if (entry.act === 'publish') refuseUnreadable(entry.edition.content.words)
  return entry
}

function hashOf(entry: Change): string {
  try {
    return entryHash(withoutPlace(entry))
  } catch (cause) {
    throw new EntryFault('malformed', `It holds text that has no canonical form: ${String(cause)}`, { cause })
  }
}

/** An entry without its place in the feed, as its hash is taken over it. */
export type Placeless = Record<string, unknown>

export function withoutPlace({ cursor: _cursor, previous: _previous, number: _number, hash: _hash, ...rest }: Change): Placeless {
  return rest
}

/** SHA-256 of the text by RFC 8785. */
export function entryHash(entry: Placeless): string {
  return createHash('sha256').update(canonicalize(entry) ?? '').digest('hex')
}

/** Fields of words that hold a tree, or null where nobody has written one. */
export const bodyFields: ReadonlySet<string> = new Set(['body', ...allKinds.flatMap(({ page }) => page.texts.map(({ field }) => field))])

/** Whether a field of words holds a body. */
export function isBody(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'document'
}

function refuseUnreadable(words: Readonly<Record<string, Readonly<Record<string, unknown>> | null | undefined>>): void {
  for (const [lang, fields] of Object.entries(words)) {
    const wrong = Object.entries(fields ?? {}).find(([name, value]) => (isBody(value) || (bodyFields.has(name) && value !== null)) && validateTree(value).tree === null)
    if (wrong) throw new EntryFault('malformed', `Its ${lang}.${wrong[0]} is no document tree that can be shown.`)
  }
}
