import node from '@astrojs/node'
import type { AstroUserConfig } from 'astro'
import { appShell } from './app-shell.ts'
import type { ServerAddress } from '../config/server-address.ts'

export interface AppOptions {
  /** Where the server listens and what it is known by. */
  address: ServerAddress
  /** Module of the app that exports `site`, a `Site`. */
  site: URL
  /** Style sheet of the app, after those of the library and the shell. */
  styles?: URL
  /** Bytes of the largest post that is read at all; 64 kB by default. A page that takes less judges that itself. */
  largestPostBytes?: number
}

/** Astro's configuration of an app in the shell. An app adds its own integrations by spreading it. */
export function appConfig({ address, site, styles, largestPostBytes = 64 * 1024 }: AppOptions): AstroUserConfig {
  return {
    output: 'server',
    // The server of the shell sends built files, and pages in one piece.
    adapter: node({ mode: 'middleware', bodySizeLimit: largestPostBytes, experimentalDisableStreaming: true }),
    site: address.origin,
    trailingSlash: 'never',
    server: { host: address.host, port: address.port },
    integrations: [appShell(site, styles)],
    // The policy of every page forbids inline scripts and styles.
    build: { inlineStylesheets: 'never' },
    vite: { build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } } },
    // The shell refuses posts of other sites itself, against the Host header and the configured origin.
    security: { checkOrigin: false },
    devToolbar: { enabled: false },
  }
}
