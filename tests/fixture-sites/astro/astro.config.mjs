import { readFileSync, writeFileSync } from 'node:fs'
import { renderToString, styleHashes } from '@clf/ssr'
import { defineConfig } from 'astro/config'

/** Fills in the elements of every page after the build, and writes down the hashes for the policy. */
const clf = {
  name: 'clf',
  hooks: {
    /** @param {{ dir: URL, pages: { pathname: string }[] }} built */
    'astro:build:done': ({ dir, pages }) => {
      for (const { pathname } of pages) {
        const file = new URL(`${pathname}index.html`, dir)
        writeFileSync(file, renderToString(readFileSync(file, 'utf8')))
      }
      writeFileSync(new URL('hashes.txt', dir), styleHashes().map((hash) => `'${hash}'`).join(' '))
    },
  },
}

// A strict content security policy allows no inline style or script, so nothing is written into the page.
export default defineConfig({
  build: { inlineStylesheets: 'never' },
  integrations: [clf],
  vite: { build: { assetsInlineLimit: 0 } },
})
