import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { pageNumber } from './pages.ts'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

function heapAfter(from: number, to: number, render: (page: string) => string): number {
  for (let number = from; number < to; number += 1) render(pageNumber(number))
  collectGarbage()
  return process.memoryUsage().heapUsed
}

/** Bytes by which the heap grows over 10,000 different pages, once 1,000 others have warmed everything up; 0 when it shrinks. */
export function heapGrowth(render: (page: string) => string): number {
  const settled = heapAfter(0, 1_000, render)
  return Math.max(0, heapAfter(1_000, 11_000, render) - settled)
}
