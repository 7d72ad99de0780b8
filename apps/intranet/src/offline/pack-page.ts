import { createHash } from 'node:crypto'
import type { LanguageTag } from '@clf/text'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text within a page or an attribute of one. */
export const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? '')

const style = `:root{color-scheme:light dark}body{margin:0 auto;max-width:48rem;padding:1rem;font:1rem/1.6 system-ui,"PingFang HK","Microsoft JhengHei",sans-serif;overflow-wrap:anywhere}
a:focus-visible,button:focus-visible,input:focus-visible{outline:3px solid;outline-offset:2px}.skip{position:absolute;left:-100vw}.skip:focus{position:static}
input,button{font:inherit;padding:.4rem .6rem;min-height:2.75rem;box-sizing:border-box;max-width:100%}label{display:block}img{max-width:100%;height:auto}
clf-table{display:block;overflow-x:auto}table{border-collapse:collapse}th,td{border:1px solid;padding:.3rem .5rem;text-align:start}li{margin-block:.4rem}[hidden]{display:none}
.notice{border:2px solid;padding:.5rem 1rem}@media print{form,nav,.skip{display:none}}`

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** A page of a pack, complete in itself: its policy lets nothing be loaded but pictures beside it, and nothing be run but its own script. */
export function packPage({ lang, title, skip, main, script }: { lang: LanguageTag; title: string; skip: string; main: string; script?: string }): string {
  const policy = [
    `default-src 'none'`,
    `style-src ${hashOf(style)}`,
    `img-src 'self' file:`,
    ...(script === undefined ? [] : [`script-src ${hashOf(script)}`]),
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ')
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#content">${escaped(skip)}</a>
<main id="content" tabindex="-1">
${main}
</main>${script === undefined ? '' : `\n<script type="module">${script}</script>`}
</body>
</html>
`
}

/** Data for the script of a page. It cannot end the element that it stands in. */
export const dataIn = (id: string, data: unknown): string => `<script type="application/json" id="${id}">${JSON.stringify(data).replaceAll('<', String.raw`\u003c`)}</script>`
