import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vite'

const css = join(import.meta.dirname, 'src/css')
const subjects = readdirSync(css).map((file) => [`css/${file.replace('.css', '')}`, join(css, file)])

/**
 * What a page without a bundler needs: dist/clf.bundle.js, dist/clf.css and, for its first paint, dist/early.js; and for
 * a site that uses a few elements each subject of clf.css by itself, dist/css/.
 */
export default defineConfig({
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
