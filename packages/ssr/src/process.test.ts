import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'

const index = new URL('index.ts', import.meta.url).href

function globalsAfter(statement: string): string[] {
  const script = `const before = new Set(Object.getOwnPropertyNames(globalThis)); ${statement};
    console.log(JSON.stringify(Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name))))`
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })) as string[]
}

it('adds no window, document or HTMLElement to the process it runs in', () => {
  expect(globalsAfter(`await import(${JSON.stringify(index)})`).sort()).toEqual([
    'customElements',
    'litElementVersions',
    'litHtmlVersions',
    'litPropertyMetadata',
    'litServerRoot',
    'reactiveElementVersions',
  ])
})
