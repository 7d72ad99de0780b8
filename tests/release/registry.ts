import { execFile, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const version = '6.10.4'
const house = join(import.meta.dirname, '../..')
/** Ignored by git; outside the house's own packages, of which none needs a registry. */
const folder = join(house, '.clf/registry')
const npmOfHouse = (): [string, string[]] => (process.env['npm_execpath'] ? [process.execPath, [process.env['npm_execpath']]] : ['npm', []])

/** Runs npm in a folder with the given settings and returns what it printed. */
export async function npm(args: string[], cwd: string, settings: Record<string, string> = {}): Promise<string> {
  const [file, first] = npmOfHouse()
  const { stdout } = await run(file, [...first, ...args], { cwd, env: { ...process.env, ...settings }, maxBuffer: 1e8 })
  return stdout
}

/** Installs Verdaccio without install scripts, once. Needs the network, or packages that npm has kept. */
async function install(): Promise<string> {
  const manifest = join(folder, 'node_modules/verdaccio/package.json')
  const installed = await readFile(manifest, 'utf8').catch(() => '{}')
  if ((JSON.parse(installed) as { version?: string }).version !== version) {
    await mkdir(folder, { recursive: true })
    // Verdaccio names node-fetch by a tag of the registry, which mirrors do not keep.
    await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: { verdaccio: version }, overrides: { 'node-fetch': '2.7.0' } }))
    await npm(['install', '--ignore-scripts', '--no-audit', '--no-fund'], folder)
  }
  return join(folder, 'node_modules/verdaccio/bin/verdaccio')
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

/** An npm registry on the loopback address that holds nothing of ours yet; all other packages come from the registry of this machine. */
export interface Registry {
  url: string
  /** Settings with which npm reads from it and, as a user who signed in, publishes to it. */
  settings: Record<string, string>
  /** Names of our packages that can be installed from it. */
  published(names: string[]): Promise<string[]>
  stop(): Promise<void>
}

export async function startRegistry(): Promise<Registry> {
  const program = await install()
  const state = await mkdtemp(join(tmpdir(), 'clf-registry-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}/`
  const upstream = (await npm(['config', 'get', 'registry'], state)).trim()
  const config = {
    storage: join(state, 'storage'),
    auth: { htpasswd: { file: join(state, 'htpasswd') } },
    uplinks: { npm: { url: upstream } },
    packages: { '@clf/*': { access: '$all', publish: '$authenticated' }, '**': { access: '$all', proxy: 'npm' } },
    log: { type: 'stdout', format: 'json', level: 'error' },
  }
  // JSON is YAML.
  await writeFile(join(state, 'config.yaml'), JSON.stringify(config))
  const child = spawn(process.execPath, [program, '--config', join(state, 'config.yaml'), '--listen', `127.0.0.1:${port}`], { cwd: state, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  const stop = async () => {
    child.kill()
    await ended
    await rm(state, { recursive: true, force: true })
  }
  try {
    await answering(url, () => child.exitCode !== null)
    const token = await signUp(url)
    await writeFile(join(state, 'npmrc'), `registry=${url}\n//127.0.0.1:${port}/:_authToken=${token}\n`)
  } catch (cause) {
    await stop()
    throw new Error(`Verdaccio ${version} did not start: ${said.slice(-1000)}`, { cause })
  }
  const settings = { npm_config_userconfig: join(state, 'npmrc'), npm_config_registry: url, npm_config_cache: join(state, 'cache') }
  const isPublished = async (name: string) => (await fetch(`${url}${name.replace('/', '%2f')}`)).ok
  const published = async (names: string[]) => {
    const found = await Promise.all(names.map(isPublished))
    return names.filter((_, index) => found[index])
  }
  return { url, settings, published, stop }
}

async function answering(url: string, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const answer = await fetch(`${url}-/ping`).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('It ended before it answered.')
}

async function signUp(url: string): Promise<string> {
  const user = { name: 'publisher', password: crypto.randomUUID() }
  const answer = await fetch(`${url}-/user/org.couchdb.user:${user.name}`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(user) })
  const { token } = (await answer.json()) as { token?: string }
  if (!token) throw new Error(`The registry gave no token: ${answer.status}`)
  return token
}
