import { expect, test, vi } from 'vitest'
import { define } from './define.ts'
import * as elements from './index.ts'

const file = new URL('../dist/clf.bundle.js', import.meta.url)

/** Runs the built bundle once more, as another version of the library would run beside the first. */
async function runBundle(version: string): Promise<void> {
  const text = (await (await fetch(file)).text()).replaceAll(elements.version, version)
  const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }))
  await import(/* @vite-ignore */ address)
}

const tagNames = Object.entries(elements).filter(([name]) => name.endsWith('Element'))

test('the tag stays with the first that claimed it', () => {
  class First extends HTMLElement {}
  define('clf-claimed-twice', First)
  define('clf-claimed-twice', class extends HTMLElement {})
  expect(customElements.get('clf-claimed-twice')).toBe(First)
})

test('two other versions of the whole library run on a page without an error, and the first keeps working', async () => {
  const errors: string[] = []
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  addEventListener('error', ({ message }) => errors.push(message))
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)))
  await runBundle('0.0.8')
  await runBundle('0.0.9')
  const told = warned.mock.calls.map(([words]) => String(words)).filter((words) => words.startsWith('@clf/components'))
  warned.mockRestore()
  expect(told).toHaveLength(2)
  expect(told.map((words) => /this page loads (\S+) and (\S+)\./.exec(words)?.slice(1))).toEqual([
    [elements.version, '0.0.8'],
    [elements.version, '0.0.9'],
  ])
  document.body.innerHTML = '<clf-skip-link lang="zh-Hant-HK"></clf-skip-link><clf-field><label for="a">甲</label><input id="a"></clf-field>'
  const skipLink = document.body.querySelector('clf-skip-link')
  await skipLink?.updateComplete
  expect(skipLink?.shadowRoot?.textContent).toContain('跳至')
  expect(customElements.get('clf-skip-link')).toBe(elements.SkipLinkElement)
  expect(errors).toEqual([])
})

test('every element carries the version', () => {
  expect(tagNames.length).toBeGreaterThanOrEqual(26)
  expect(tagNames.filter(([, element]) => (element as { version?: string }).version !== elements.version)).toEqual([])
})

test('the version outlives minifying, in the elements and in the style sheet', async () => {
  const frame = document.body.appendChild(document.createElement('iframe'))
  frame.srcdoc = `<!doctype html><link rel="stylesheet" href="${new URL('../dist/clf.css', import.meta.url).href}"><script type="module" src="${file.href}"></script>`
  await new Promise((resolve) => (frame.onload = resolve))
  const view = frame.contentWindow as (Window & typeof globalThis) | null
  const button = view?.customElements.get('clf-button') as { version?: string } | undefined
  expect(button?.version).toBe(elements.version)
  const style = view?.getComputedStyle(view.document.documentElement)
  expect(style?.getPropertyValue('--clf-version').slice(1, -1)).toBe(elements.version)
})
