import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type Plugin } from 'vite'
import { minifiedStyles } from './src/shadow-styles/minify.ts'

const css = join(import.meta.dirname, 'src/css')
const subjects = readdirSync(css).map((file) => [`css/${file.replace('.css', '')}`, join(css, file)])

/** Puts a subject that is built by itself into the layer that clf.css imports it into, so that styles of the site win over both. */
const layered: Plugin = {
  name: 'clf-layer',
  enforce: 'pre',
  transform: (code, id) => (id.startsWith(css) ? `@layer clf {\n${code}}\n` : undefined),
}

/**
 * What a page without a bundler needs: dist/clf.bundle.js, dist/clf.css and, for its first paint, dist/early.js; and for
 * a site that uses a few elements each subject of clf.css by itself, dist/css/.
 */
export default defineConfig({
  plugins: [layered, minifiedStyles],
  build: {
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    outDir: 'dist',
    emptyOutDir: false,
    cssCodeSplit: true,
    rolldownOptions: {
      input: { 'clf.bundle': 'src/hydrate.ts', clf: 'src/clf.css', early: 'src/display-settings/early.ts', ...Object.fromEntries(subjects) },
      output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
    },
  },
})
