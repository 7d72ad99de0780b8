import { join } from 'node:path'
import { defineConfig } from 'vite'
import { minifiedStyles } from './src/shadow-styles/minify.ts'

/** dist/clf.bundle.development.js: the bundle that tells the author of a page what an element lacks. */
export default defineConfig({
  plugins: [minifiedStyles],
  resolve: { alias: { '#advice': join(import.meta.dirname, 'src/internal/advice-given.ts') } },
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false,
    rolldownOptions: { input: { 'clf.bundle.development': 'src/hydrate.ts' }, output: { entryFileNames: '[name].js' } },
  },
})
