import { createRequire } from 'node:module'
import { render } from '@lit-labs/ssr'
import { renderToString } from '@clf/ssr'
import { html } from 'lit'

const { version } = createRequire(import.meta.url)('@lit-labs/ssr/package.json') as { version: string }

export const peer = `@lit-labs/ssr ${version}`

/** HTML in, HTML out. */
export const ours = renderToString

const templates = new Map<string, TemplateStringsArray>()

/** The page as a template, the same one each time, as a tagged literal in source would be. */
export function asTemplate(page: string): string {
  const strings = templates.get(page) ?? Object.assign([page], { raw: [page] })
  templates.set(page, strings)
  return asRawString(strings)
}

/** The page as a template of its own, which @lit-labs/ssr parses for each page. */
export const asRawString = (strings: TemplateStringsArray): string => [...render(html(strings))].join('')
