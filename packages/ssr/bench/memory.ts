// Renders 10,000 different pages and prints the heap after each 2,000. Run with --expose-gc.
import { renderToString } from '@clf/ssr'

function pageOf(number: number): string {
  return `<!doctype html><html lang="zh-Hant-HK"><body><clf-skip-link></clf-skip-link><h1>${number}</h1>
<clf-breadcrumb><ol><li><a href="/tc/${number}">${number}</a></li></ol></clf-breadcrumb>
<clf-footer revised="2026-10-01" reviewed="2026-11-01"></clf-footer></body></html>`
}

for (let number = 0; number <= 10_000; number += 1) {
  renderToString(pageOf(number))
  if (number % 2_000 === 0) {
    globalThis.gc?.()
    process.stdout.write(`${number} pages: heap ${(process.memoryUsage().heapUsed / 2 ** 20).toFixed(1)} MB\n`)
  }
}
