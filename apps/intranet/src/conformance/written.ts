import { readClaim } from './claim.ts'
import { readMatrix } from './matrix.ts'

// The folder is no room: what is written there is put into the build as text.
const written = import.meta.glob<string>('../../../../docs/conformance/*.yml', { query: '?raw', import: 'default', eager: true })

function textOf(name: string): string {
  const [, text] = Object.entries(written).find(([path]) => path.endsWith(`/${name}`)) ?? []
  if (text === undefined) throw new Error(`docs/conformance/${name} was not there when the intranet was built.`)
  return text
}

/** The claim that the house makes of ATAG 2.0. */
export const claim = readClaim(textOf('atag.yml'))

/** How each criterion of WCAG 2.2 is looked after in a document. */
export const matrix = readMatrix(textOf('wcag-in-documents.yml'))
