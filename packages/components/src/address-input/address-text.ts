import { resolveLanguage, type LanguageTag } from '@clf/text'
import { fill } from '../internal/fill.ts'
import { messages } from './address-input.messages.ts'

/** Parts of an address of Hong Kong from small to large, as English writes them. There is no postcode. */
export const addressParts = ['flat', 'floor', 'block', 'building', 'street', 'district', 'region'] as const

/** A part that a person writes or chooses; the region comes with the district. */
export type AddressPart = (typeof addressParts)[number]

/** The parts in the order in which `language` says them: small to large in English, large to small in Chinese. */
export function addressPartsInOrder(language: string): readonly AddressPart[] {
  return resolveLanguage(language) === 'en' ? addressParts : addressParts.toReversed()
}

// A number or letter alone gets its word; what a person wrote in words stays.
function inWords(part: AddressPart, value: string, tag: LanguageTag): string {
  const words = messages[tag]
  if (part === 'floor' && /^G(\/F)?$/i.test(value)) return words.ground
  if (part !== 'flat' && part !== 'floor' && part !== 'block') return value
  return /^[A-Za-z0-9-]{1,4}$/.test(value) ? fill(words[part], { value: value.toUpperCase() }) : value
}

/** The address in one line, in the order and with the words of the language: `Flat B, 12/F, …, Sham Shui Po, Kowloon`, `九龍深水埗…12樓B室`. */
export function addressText(written: Readonly<Partial<Record<AddressPart, string>>>, tag: LanguageTag): string {
  const texts = addressPartsInOrder(tag).map((part) => inWords(part, (written[part] ?? '').normalize('NFKC').trim(), tag))
  return texts.filter(Boolean).join(tag === 'en' ? ', ' : '')
}
