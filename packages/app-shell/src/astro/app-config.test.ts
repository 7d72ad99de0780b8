import type { AstroIntegration } from 'astro'
import type { Plugin } from 'vite'
import { expect, it } from 'vitest'
import { appConfig } from './app-config.ts'

const site = new URL('../fixtures/app.ts', import.meta.url)
const styles = new URL('../frame/shell.css', import.meta.url)
const root = new URL('../../', import.meta.url)
const address = { host: '0.0.0.0', port: 4400, origin: 'https://board.example' }
const config = appConfig({ address, site, styles })

interface Asked {
  routes: { pattern: string; entrypoint: URL }[]
  middleware: { order: string; entrypoint: URL }[]
  plugins: Plugin[]
  noExternal: string[]
}

/** What an integration asks of Astro while the configuration is set up. */
async function askedBy(integration: AstroIntegration | undefined): Promise<Asked> {
  const asked: Asked = { routes: [], middleware: [], plugins: [], noExternal: [] }
  const setup = integration?.hooks['astro:config:setup'] as unknown as (options: object) => unknown
  await setup({
    config: { root, session: false, build: {}, server: config.server, image: { endpoint: {} } },
    command: 'build',
    logger: console,
    injectRoute: (route: Asked['routes'][0]) => asked.routes.push(route),
    addMiddleware: (middleware: Asked['middleware'][0]) => asked.middleware.push(middleware),
    updateConfig: ({ vite }: { vite: { plugins: Plugin[]; ssr?: { noExternal: string[] } } }) => {
      asked.plugins.push(...vite.plugins)
      asked.noExternal.push(...(vite.ssr?.noExternal ?? []))
    },
  })
  return asked
}

const [shell] = (config.integrations ?? []) as AstroIntegration[]

/** The text of a module that a plugin makes up. */
function load(plugins: Plugin[], id: string): unknown {
  for (const { resolveId, load: read } of plugins as unknown as { resolveId: (id: string) => string | undefined; load: (id: string) => unknown }[]) {
    const resolved = resolveId(id)
    if (resolved !== undefined) return [resolved, read(resolved)]
  }
  return undefined
}

it('an app listens where it is told to and is known by its origin', () => {
  expect(config).toMatchObject({ output: 'server', site: 'https://board.example', server: { host: '0.0.0.0', port: 4400 } })
})

it('an address has one form, without a slash at its end', () => {
  expect(config.trailingSlash).toBe('never')
})

it('no page holds what the policy of every page forbids: inline styles, scripts, data addresses, bars of tools', () => {
  expect(config.build?.inlineStylesheets).toBe('never')
  expect(config.vite?.build).toEqual({ assetsInlineLimit: 0, modulePreload: { polyfill: false } })
  expect(config.devToolbar?.enabled).toBe(false)
})

it('posts of other sites are refused by the shell and not by Astro, which knows one origin alone', () => {
  expect(config.security?.checkOrigin).toBe(false)
})

it('a post of more than 64 kB is not read, and the app is handed requests by the server of the shell', async () => {
  const { plugins } = await askedBy(config.adapter)
  const text = JSON.stringify(await Promise.all(plugins.map((plugin) => (plugin.load as unknown as { handler: () => unknown }).handler())))
  expect(text).toContain('65536')
  expect(text).toContain('middleware')
})

it('the shell answers its own addresses and stands before the pages of the app', async () => {
  const { routes, middleware, noExternal } = await askedBy(shell)
  expect(routes.map(({ pattern, entrypoint }) => [pattern, entrypoint.pathname.split('/src/')[1]])).toEqual([
    ['/', 'routes/front-door.ts'],
    ['/preferences', 'routes/preferences.ts'],
    ['/healthz', 'routes/healthz.ts'],
    ['/robots.txt', 'routes/robots.ts'],
    ['/sitemap.xml', 'routes/sitemap.ts'],
    ['/favicon.ico', 'routes/favicon.ts'],
    ['/sign-in/start', 'routes/sign-in-start.ts'],
    ['/sign-in/callback', 'routes/sign-in-callback.ts'],
    ['/sign-in/session', 'routes/sign-in-session.ts'],
    ['/sign-out', 'routes/sign-out.ts'],
    ['/sign-out/done', 'routes/sign-out-done.ts'],
    ['/404', 'routes/404.astro'],
    ['/500', 'routes/500.astro'],
    ['/[lang]/sign-in', 'routes/sign-in.astro'],
    ['/[lang]/signed-out', 'routes/signed-out.astro'],
  ])
  expect(middleware.map(({ order, entrypoint }) => [order, entrypoint.pathname.split('/src/')[1]])).toEqual([['pre', 'middleware/index.ts']])
  expect([shell?.name, noExternal]).toEqual(['@clf/app-shell', ['@clf/app-shell']])
})

it('the shell knows the site, the version and the pages of the app, without its own and without endpoints', async () => {
  const { plugins } = await askedBy(shell)
  const resolved = shell?.hooks['astro:routes:resolved'] as unknown as (options: object) => void
  const page = (pattern: string, type = 'page') => ({ pattern, type })
  resolved({ routes: [page('/[lang]'), page('/404'), page('/feed.xml', 'endpoint'), page('/[lang]/notices/[id]')] })
  expect(load(plugins, 'virtual:clf/app')).toEqual([
    '\0virtual:clf/app',
    `export { site } from ${JSON.stringify(site.pathname)}\nexport const version = "0.1.0"\nexport const pagePatterns = ["/[lang]","/[lang]/notices/[id]"]`,
  ])
  resolved({ routes: [page('/[lang]')] })
  expect(load(plugins, 'virtual:clf/app')).toEqual(['\0virtual:clf/app', expect.stringMatching(/pagePatterns = \["\/\[lang\]"\]$/)])
  expect(load(plugins, 'virtual:clf/other')).toBeUndefined()
})

it('the style sheet of the app comes with the shell, and an app without one has none', async () => {
  const id = 'virtual:clf/styles'
  expect(load((await askedBy(shell)).plugins, id)).toEqual([`\0${id}`, `import ${JSON.stringify(styles.pathname)}`])
  const [plain] = (appConfig({ address, site }).integrations ?? []) as AstroIntegration[]
  expect(load((await askedBy(plain)).plugins, id)).toEqual([`\0${id}`, ''])
})
