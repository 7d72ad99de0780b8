import * as z from 'zod'
import { isAddress } from './address.ts'
import { isLanguage } from './language-tag.ts'

// Without this zod asks whether it may evaluate text as code, which the policy of no page of ours allows; one tree is checked as fast.
z.config({ jitless: true })

// The text of each check is the name of its message in `validate/messages.ts`.

// HTML and XML have no control characters; half a surrogate pair is no character at all; U+FFFE and U+FFFF are none either.
const forbidden = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u

/** Whether a text has only characters that can stand on a page. A line break is a node, not a character. */
export function isClean(text: string): boolean {
  return !forbidden.test(text)
}

const text = z.string('words').refine(isClean, 'characters')

/** Words of a run of text, never empty. */
export const words = text.min(1, 'empty').max(100_000, 'long')

/** Words in one line, such as a title; may be empty while the text is a draft. */
export const line = text.max(1000, 'long')

/** Name by which a reference finds a node: unique in its tree, and the same in every language of an edition. */
export const id = z.string('id').regex(/^[a-z][a-z0-9-]{0,63}$/, 'id')

/** BCP 47 tag of a language other than that of the text around. */
export const lang = z.string('lang').refine(isLanguage, 'lang')

/** Where a link leads; see {@link isAddress}. */
export const address = z.string('address').max(2000, 'long').refine(isAddress, 'address')

/** `documentId` of an uploaded file. */
export const media = z.string('media').regex(/^[A-Za-z0-9_-]{1,64}$/, 'media')

/** A mark that a run of text has or does not name. */
export const mark = z.literal(true, 'mark')

/** A whole number from 1 to a limit. */
export const count = (max: number) => z.int('count').min(1, 'count').max(max, 'count')
