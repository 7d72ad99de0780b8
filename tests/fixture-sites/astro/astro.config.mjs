import { defineConfig } from 'astro/config'

// A strict content security policy allows no inline style or script, so nothing is written into the page.
export default defineConfig({
  build: { format: 'file', inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
})
