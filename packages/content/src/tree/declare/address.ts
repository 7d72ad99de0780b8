import { internalPath } from '../../kinds/internal-path.ts'

// Browsers drop tabs and newlines inside an address and read a backslash as a slash, so neither may pass.
const unsafeCharacters = /[\s\p{Cc}\p{Cs}\\]/u
const outside = /^(?:https?:\/\/[^/?#]|mailto:.|tel:.|\/(?!\/))/i
const inside = /^clf:[a-z-]+\/[^/]/

/**
 * Whether an address is one a reader may be sent to: `https:`, `http:`, `mailto:`, `tel:`, a path on this site, or the
 * internal address of another document, `clf:circular/itb-paper/1/2006`. A place in the same text is a reference, not an address.
 */
export function isAddress(text: string): boolean {
  if (unsafeCharacters.test(text)) return false
  return inside.test(text) ? internalPath(text) !== null : outside.test(text)
}
