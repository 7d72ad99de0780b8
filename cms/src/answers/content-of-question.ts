import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils'
import type { Edition, Finding } from '@clf/rules'
import canonicalize from 'canonicalize'

const isLanguage = (name: string): name is 'en' | 'tc' | 'sc' => name === 'en' || name === 'tc' || name === 'sc'

/**
 * What a question is asked of, as SHA-256 over RFC 8785: the rule, what it says, and the paragraph, cell or field that it says it of,
 * wherever that has moved to. A question about a fact is one about all facts, and one about a whole text about the words of all languages,
 * since what it is compared with may change as well. An answer holds as long as this is the same.
 */
export function contentOfQuestion(edition: Edition, { rule, reason, pointer, message }: Pick<Finding, 'rule' | 'reason' | 'pointer' | 'message'>): string {
  const [first = '', ...way] = pointer.split('.')
  const held = isLanguage(first) ? wordsAt(edition, first, way) : edition.facts
  const content = { rule, reason, message: message.en, language: isLanguage(first) ? first : null, held }
  // Through JSON, in which nothing is undefined.
  return bytesToHex(sha256(utf8ToBytes(canonicalize(JSON.parse(JSON.stringify(content))) ?? '')))
}

function wordsAt({ words }: Edition, language: 'en' | 'tc' | 'sc', way: readonly string[]): unknown {
  const held = way.reduce<unknown>((one, name) => (typeof one === 'object' && one !== null ? (one as Record<string, unknown>)[name] : undefined), words[language])
  const isPart = way.length > 1 || typeof held === 'string'
  return isPart && held !== undefined ? held : words
}
