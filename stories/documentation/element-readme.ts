/// <reference types="vite/client" />

const readmes = import.meta.glob<string>('../../packages/components/src/*/README.md', { query: '?raw', import: 'default', eager: true })

/** README of an element in two parts: what it is, with its example, and its sections from "When to use" on. */
export interface ElementReadme {
  opening: string
  guidance: string
}

/** Links to the README of another element lead to its page here, those to a transcript further down, all others nowhere. */
function linkedHere(markdown: string): string {
  return markdown
    .replace(/\]\(\.\.\/([a-z-]+)\/README\.md\)/g, '](?path=/docs/components-$1--docs)')
    .replace(/\[transcript\]\([^)]*\)/g, '[Transcripts](#transcripts)')
    .replace(/\[([^\]]+)\]\(\.[^)]*\)/g, '$1')
}

/** README of `clf-field` from `packages/components/src/field`. Throws for an element without one. */
export function elementReadme(tag: string): ElementReadme {
  const path = `../../packages/components/src/${tag.replace('clf-', '')}/README.md`
  const markdown = readmes[path]
  if (!markdown) throw new Error(`<${tag}> has no README at ${path.replace('../../', '')}. "npm run new element" writes one.`)
  const withoutTitle = linkedHere(markdown).replace(/^# .*\n/, '')
  const start = withoutTitle.search(/^## /m)
  return { opening: withoutTitle.slice(0, start), guidance: withoutTitle.slice(start) }
}
