import node from '@astrojs/node'
import { defineConfig } from 'astro/config'
import { readConfig } from './src/config/config.ts'

const config = readConfig(process.env)

export default defineConfig({
  output: 'server',
  adapter: node({ mode: 'standalone', bodySizeLimit: 64 * 1024 }),
  site: config.origin,
  trailingSlash: 'never',
  server: { host: config.host, port: config.port },
  // The policy of every page forbids inline scripts and styles.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } } },
  // POST /preferences checks the origin itself, against the Host header and CLF_INTRANET_ORIGIN.
  security: { checkOrigin: false },
  devToolbar: { enabled: false },
})
