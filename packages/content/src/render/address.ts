import { idOf } from './state.ts'
import type { RenderState } from './state.ts'

const pageKinds = /^clf:(circular|guideline|reference|service|form)\/[^/]/
// Browsers drop tabs and newlines inside an address and read a backslash as a slash, so neither may pass.
const unsafeCharacters = /[\s\p{Cc}\\]/u

/** The `href` for a link, or null when the address is not one a reader may be sent to. */
export function resolveAddress(url: string, state: RenderState): string | null {
  if (unsafeCharacters.test(url)) return null
  if (url.startsWith('clf:paragraph/')) return paragraphAddress(url, state)
  if (pageKinds.test(url)) return state.context.hrefOf(url)
  return isOrdinary(url) ? url : null
}

/** Whether an address has a scheme that content may use, or is a path on this site. */
function isOrdinary(url: string): boolean {
  return !unsafeCharacters.test(url) && /^(https?:\/\/[^/]|mailto:.|tel:.|\/(?!\/))/i.test(url)
}

function paragraphAddress(url: string, state: RenderState): string | null {
  const number = Number(url.slice('clf:paragraph/'.length))
  return state.paragraphs.has(number) ? `#${idOf(state, `p${number}`)}` : null
}
