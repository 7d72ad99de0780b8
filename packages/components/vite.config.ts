import { defineConfig } from 'vite'

/** What a page without a bundler needs: dist/clf.bundle.js, dist/clf.css and, for its first paint, dist/early.js. */
export default defineConfig({
  build: {
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    outDir: 'dist',
    emptyOutDir: false,
    cssCodeSplit: true,
    rolldownOptions: {
      input: { 'clf.bundle': 'src/hydrate.ts', clf: 'src/clf.css', early: 'src/display-settings/early.ts' },
      output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
    },
  },
})
