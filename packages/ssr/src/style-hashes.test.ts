import manifest from '@clf/components/custom-elements.json' with { type: 'json' }
import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { page } from './fixtures/page.ts'
import { renderToString } from './render-to-string.ts'
import { styleHashes } from './style-hashes.ts'

function hashesIn(html: string): string[] {
  const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, text]) => text ?? '')
  return [...new Set(styles.map((text) => `sha256-${createHash('sha256').update(text).digest('base64')}`))].sort()
}

const tags = manifest.modules.flatMap(({ declarations }) => declarations.flatMap((declaration) => ('tagName' in declaration ? [declaration.tagName] : [])))

/** The elements that the page does not hold. */
const elsewhere = tags.filter((tag) => !page.includes(`<${tag}`)).map((tag) => `<${tag}></${tag}>`)

it('lists the hash of every style that elements carry, and no other', () => {
  const hashes = hashesIn(renderToString(page + elsewhere.join('')))
  expect(styleHashes()).toEqual(hashes)
  expect(hashes.length).toBeGreaterThanOrEqual(17)
})

it('gives hashes in the form a policy takes', () => {
  expect(styleHashes().filter((hash) => !/^sha256-[A-Za-z0-9+/]{43}=$/.test(hash))).toEqual([])
})
