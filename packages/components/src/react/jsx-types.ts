interface Attribute {
  name: string
  fieldName?: string
}

/** The part of a Custom Elements Manifest that JSX needs. */
export interface Manifest {
  modules: { declarations?: { tagName?: string; attributes?: Attribute[] }[] }[]
}

const head = `import type { DetailedHTMLProps, HTMLAttributes } from 'react'
import type {} from './index.js'

type Tags = HTMLElementTagNameMap
type Of<Element, Attributes> = DetailedHTMLProps<HTMLAttributes<Element>, Element> & Partial<Attributes>

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
`

function line(tag: string, attributes: Attribute[]): string {
  const types = attributes.map(({ name, fieldName = name }) => `'${name}': Tags['${tag}']['${fieldName}']`)
  return `      '${tag}': Of<Tags['${tag}'], { ${types.join('; ')} }>\n`
}

/** Declarations for TypeScript: `clf-*` elements in the JSX of React 19, by the attributes that a server can write. */
export function jsxTypes({ modules }: Manifest): string {
  const elements = modules.flatMap(({ declarations = [] }) => declarations)
  const lines = elements.flatMap(({ tagName, attributes = [] }) => (tagName ? [line(tagName, attributes)] : []))
  return `${head}${lines.join('')}    }\n  }\n}\n`
}
