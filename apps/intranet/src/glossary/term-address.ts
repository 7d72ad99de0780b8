const start = 'clf:glossary/'

/** Internal address of a term in the tree of a page. Editors do not write it: it is put in when the page is made. */
export const termAddress = (code: string): string => start + code

/** Address of a term below the language: `/glossary#term-acting-appointment`. */
const glossaryPath = (code: string): string => `/glossary#term-${encodeURIComponent(code)}`

/** The address below the language that an internal one stands for; null of what is no term. */
export function readTermAddress(internal: string): string | null {
  return internal.startsWith(start) ? glossaryPath(internal.slice(start.length)) : null
}
