// Browsers drop tabs and newlines inside an address and read a backslash as a slash, so neither may pass.
const unsafeCharacters = /[\s\p{Cc}\p{Cs}\\]/u
const safe = /^(?:https?:\/\/[^/?#]|mailto:.|tel:.|\/(?!\/)|clf:[a-z][a-z-]*\/[^/])/i

/**
 * Whether an address is one a reader may be sent to: `https:`, `http:`, `mailto:`, `tel:`, a path on this site, or an
 * internal address of another document, `clf:circular/itb-paper/1/2006`. A place in the same text is a reference, not an address.
 */
export function isAddress(text: string): boolean {
  return safe.test(text) && !unsafeCharacters.test(text) && !/^clf:(?:paragraph|footnote)\//i.test(text)
}
