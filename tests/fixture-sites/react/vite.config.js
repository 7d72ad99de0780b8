import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [react()],
  // A strict content security policy allows no file inside a `data:` address.
  build: { assetsInlineLimit: 0 },
  // Lit's own development build says in the console that it is one.
  resolve: { conditions: ['module', 'browser', 'production'] },
})
