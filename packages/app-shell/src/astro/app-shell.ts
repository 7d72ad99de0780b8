import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { Plugin } from 'vite'
import { compressBuiltFiles } from './compress-built-files.ts'

const routes = {
  '/': 'front-door.ts',
  '/preferences': 'preferences.ts',
  '/healthz': 'healthz.ts',
  '/robots.txt': 'robots.ts',
  '/sitemap.xml': 'sitemap.ts',
  '/favicon.ico': 'favicon.ts',
  '/sign-in/start': 'sign-in-start.ts',
  '/sign-in/callback': 'sign-in-callback.ts',
  '/sign-in/session': 'sign-in-session.ts',
  '/sign-out': 'sign-out.ts',
  '/sign-out/done': 'sign-out-done.ts',
  '/404': '404.astro',
  '/500': '500.astro',
}

/** Pages of the shell among those of the site. */
const pages = {
  '/[lang]/sign-in': 'sign-in.astro',
  '/[lang]/signed-out': 'signed-out.astro',
}

/** Adds the middleware of the shell and the addresses every site answers. */
export function appShell(site: URL, styles: URL | undefined): AstroIntegration {
  const pagePatterns: string[] = []
  return {
    name: '@clf/app-shell',
    hooks: {
      'astro:config:setup': ({ config, addMiddleware, injectRoute, updateConfig }) => {
        for (const [pattern, file] of Object.entries({ ...routes, ...pages })) {
          injectRoute({ pattern, entrypoint: new URL(`../routes/${file}`, import.meta.url) })
        }
        addMiddleware({ order: 'pre', entrypoint: new URL('../middleware/index.ts', import.meta.url) })
        updateConfig({ vite: { plugins: [appModules(config.root, site, styles, pagePatterns)], ssr: { noExternal: ['@clf/app-shell'] } } })
      },
      'astro:build:done': ({ dir }) => compressBuiltFiles(fileURLToPath(new URL('_astro/', dir))),
      'astro:routes:resolved': ({ routes: resolved }) => {
        const ofSite = resolved.filter(({ type, pattern }) => type === 'page' && !(pattern in routes))
        pagePatterns.splice(0, Infinity, ...ofSite.map(({ pattern }) => pattern))
      },
    },
  }
}

/** What the shell knows of the app it serves: `virtual:clf/app` and `virtual:clf/styles`. */
function appModules(root: URL, site: URL, styles: URL | undefined, pagePatterns: readonly string[]): Plugin {
  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string }
  const importable = (file: URL) => JSON.stringify(fileURLToPath(file))
  // The routes are known only once all integrations are set up.
  const modules: Record<string, () => string> = {
    'virtual:clf/app': () =>
      [`export { site } from ${importable(site)}`, `export const version = ${JSON.stringify(version)}`, `export const pagePatterns = ${JSON.stringify(pagePatterns)}`].join('\n'),
    'virtual:clf/styles': () => (styles ? `import ${importable(styles)}` : ''),
  }
  return {
    name: 'clf-app',
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load: (id) => modules[id.slice(1)]?.(),
  }
}
