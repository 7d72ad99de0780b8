import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const uid = 'api::paper.paper'

const words = {
  collectionName: 'components_words_papers',
  info: { displayName: 'Paper' },
  attributes: { title: { type: 'string' }, summary: { type: 'text' }, from: { type: 'string' }, to: { type: 'string' }, body: { type: 'json' } },
}

const paperIn = (languages: readonly string[]) => ({
  kind: 'collectionType',
  collectionName: 'papers',
  info: { singularName: 'paper', pluralName: 'papers', displayName: 'Paper' },
  options: { draftAndPublish: true },
  attributes: { number: { type: 'integer' }, year: { type: 'integer' }, ...Object.fromEntries(languages.map((language) => [language, { type: 'component', component: 'words.paper' }])) },
})

/** What Strapi's own generator writes for a type that is read and written over REST. */
const core = (part: string) => `module.exports = require('@strapi/strapi').factories.createCore${part}('${uid}')`

const settings = {
  admin: "({ serveAdminPanel: false, auth: { secret: 'a' }, apiToken: { salt: 'b' }, transfer: { token: { salt: 'c' } }, secrets: { encryptionKey: 'bench-encryption-key-of-32-bytes' } })",
  api: '({})',
  database: "({ connection: { client: 'sqlite', connection: { filename: process.env.CLF_BENCH_DATABASE }, useNullAsDefault: true } })",
  middlewares:
    "['strapi::logger', 'strapi::errors', 'strapi::security', 'strapi::cors', 'strapi::poweredBy', 'strapi::query', { name: 'strapi::body', config: { jsonLimit: '2mb' } }, 'strapi::session', 'strapi::favicon', 'strapi::public']",
  plugins: '({})',
  server: "({ host: '127.0.0.1', port: 0, app: { keys: ['a', 'b'] }, logger: { updates: { enabled: false }, startup: { enabled: false } } })",
}

/** Writes a Strapi that has one type with a title, a summary and a body of JSON in each language, and nothing of ours. Gives the uid of the type. */
export async function writePlainStrapi(folder: string, languages: readonly string[] = ['en']): Promise<string> {
  await rm(folder, { recursive: true, force: true })
  const files: Record<string, string> = {
    'package.json': JSON.stringify({ name: 'plain-strapi', private: true, strapi: { uuid: false } }),
    'src/index.js': 'module.exports = {}',
    'src/api/paper/content-types/paper/schema.json': JSON.stringify(paperIn(languages)),
    'src/api/paper/routes/paper.js': core('Router'),
    'src/api/paper/controllers/paper.js': core('Controller'),
    'src/api/paper/services/paper.js': core('Service'),
    'src/components/words/paper.json': JSON.stringify(words),
    'public/uploads/.keep': '',
    ...Object.fromEntries(Object.entries(settings).map(([name, value]) => [`config/${name}.js`, `module.exports = ${value}`])),
  }
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, name)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  }
  return uid
}
