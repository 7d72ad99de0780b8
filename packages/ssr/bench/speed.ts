// Renders a page of 51 elements as HTML with @clf/ssr and as a template with @lit-labs/ssr, and prints both times.
import { render } from '@lit-labs/ssr'
import { html } from 'lit'
import { renderToString } from '@clf/ssr'

const banner = '<clf-notice-banner kind="warning" heading="Typhoon signal no. 8"><p>Offices are closed.</p></clf-notice-banner>'
const switcher = '<clf-language-switch path="/en/circulars"></clf-language-switch>'
const page = `<!doctype html><html lang="en"><body><clf-skip-link></clf-skip-link>${(banner + switcher).repeat(25)}</body></html>`
const strings = Object.assign([page], { raw: [page] })

function medianOf(work: () => unknown): number {
  const times = Array.from({ length: 400 }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)[200] ?? Number.NaN
}

function report(name: string, work: () => unknown): void {
  medianOf(work)
  process.stdout.write(`${name}: ${medianOf(work).toFixed(2)} ms\n`)
}

report('@lit-labs/ssr, template', () => [...render(html(strings))].join(''))
report('@clf/ssr, HTML', () => renderToString(page))
