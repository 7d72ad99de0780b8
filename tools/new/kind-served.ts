import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openHouse } from '../start/house.ts'
import { copyHouse } from './copied-house.ts'

// A new kind of document from the generator to its readers, with nothing in between but what the house is made of: a
// copy without build outputs is built, its CMS seeded, both servers started, and the pages are read.

const ports = { intranet: { name: 'intranet', port: 14_521, variable: 'CLF_INTRANET_PORT' }, cms: { name: 'CMS', port: 14_537, variable: 'CLF_CMS_PORT' } }
const titles = { en: 'Press notices: an example', tc: '新聞公報：示例', sc: '新闻公报：示例' }

const house = copyHouse()
const state = join(house.folder, '.clf/cms')
const env = {
  ...Object.fromEntries(['APP_KEYS', 'API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'JWT_SECRET', 'ENCRYPTION_KEY'].map((name) => [name, `only-for-this-check-${name.toLowerCase()}`.padEnd(32, '-').slice(0, 32)])),
  DATABASE_URL: '',
  CLF_CMS_DATABASE: join(state, 'cms.db'),
  CLF_CMS_STATE: state,
  CLF_CMS_PUBLIC: join(state, 'public'),
  CLF_CMS_PORT: String(ports.cms.port),
  CLF_CMS_SERVE_ADMIN: 'false',
  STRAPI_TELEMETRY_DISABLED: 'true',
}

function build(): void {
  house.run('node_modules/plop/bin/plop.js', ['--plopfile', 'tools/new/plopfile.ts', 'kind', 'press-notice', 'Press notices', '新聞公報', '新闻公报'])
  house.run('packages/tokens/src/build.ts', [], { cwd: 'packages/tokens' })
  for (const name of ['text', 'content', 'components', 'ssr']) {
    house.run('node_modules/typescript/bin/tsc', ['-p', `packages/${name}/tsconfig.json`])
    if (name === 'components') house.run('node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn'], { cwd: 'packages/components' })
  }
  house.run('node_modules/astro/bin/astro.mjs', ['build'], { cwd: 'apps/intranet' })
  house.run('node_modules/typescript/bin/tsc', ['-p', 'cms/tsconfig.json'])
}

async function requirePage(url: string, wanted: string): Promise<void> {
  const response = await fetch(url)
  const html = await response.text()
  if (response.status !== 200 || !html.includes(wanted)) throw new Error(`${url} answered ${response.status} without “${wanted}”.`)
  process.stdout.write(`${url} shows “${wanted}”\n`)
}

try {
  build()
  mkdirSync(join(state, 'public/uploads'), { recursive: true })
  house.run('cms/dist/seed/loader/main.js', [], { cwd: 'cms', env })
  const failed = (message: string) => {
    throw new Error(message)
  }
  const open = await openHouse(house.folder, ports, new AbortController().signal, failed, { ...process.env, ...env })
  try {
    for (const [segment, title] of Object.entries(titles)) {
      await requirePage(`${open.intranetUrl}/${segment}/press-notices`, title)
      await requirePage(`${open.intranetUrl}/${segment}/press-notices/press-notice-example`, title)
    }
  } finally {
    await open.stop()
  }
} finally {
  house.remove()
}
