import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import './fixtures/elements.ts'
import { renderToString } from './render-to-string.ts'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

function renderPages(from: number, to: number): void {
  for (let page = from; page < to; page += 1) {
    renderToString(`<html lang=en><h1>${page}</h1><clf-test-host label="${page}"><b>${page}</b></clf-test-host><p id=p${page}>`)
  }
}

function heapAfter(from: number, to: number): number {
  renderPages(from, to)
  collectGarbage()
  return process.memoryUsage().heapUsed
}

it('does not grow with the number of different pages', () => {
  const settled = heapAfter(0, 500)
  const after3000More = heapAfter(500, 3500)
  // A template kept for each page costs some 10 kB; 3000 of them would add 30 MB.
  expect(after3000More - settled).toBeLessThan(1_000_000)
}, 30_000)
