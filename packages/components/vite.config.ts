import { defineConfig } from 'vite'

/** The two files a page without a bundler needs: dist/clf.bundle.js and dist/clf.css. */
export default defineConfig({
  build: {
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    outDir: 'dist',
    emptyOutDir: false,
    cssCodeSplit: true,
    rolldownOptions: {
      input: { 'clf.bundle': 'src/hydrate.ts', clf: 'src/clf.css' },
      output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
    },
  },
})
