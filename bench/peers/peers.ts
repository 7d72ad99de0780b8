import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'

const versions = { 'govuk-frontend': '6.6.0', '@awesome.me/webawesome': '3.14.0', sass: '1.93.2' }

/** Where peers are installed, ignored by git. */
export const peersFolder = join(import.meta.dirname, '../../.clf/bench')

/** Where entries are bundled: inside the house so that ours resolve, outside `peersFolder` so that nothing of ours resolves to a copy that a peer brings. */
export const entriesFolder = join(import.meta.dirname, '../../.clf/bench-entries')

/** Packages of the peers, as they are imported. */
export const peerNames = Object.keys(versions)

/** Name and version of a peer as figures carry it, such as `govuk-frontend 6.6.0`. */
export const peerName = (name: keyof typeof versions) => `${name} ${versions[name]}`

const run = promisify(execFile)

async function installedVersion(folder: string, name: string): Promise<string> {
  const manifest = await readFile(join(folder, 'node_modules', name, 'package.json'), 'utf8').catch(() => '{}')
  return (JSON.parse(manifest) as { version?: string }).version ?? ''
}

async function areInstalled(folder: string, wanted: Readonly<Record<string, string>>): Promise<boolean> {
  const checks = Object.entries(wanted).map(async ([name, version]) => (await installedVersion(folder, name)) === version)
  return (await Promise.all(checks)).every(Boolean)
}

function npm(folder: string, args: string[]): Promise<unknown> {
  const script = process.env['npm_execpath']
  const [file, first] = script ? [process.execPath, [script]] : ['npm', []]
  return run(file, [...first, ...args], { cwd: folder })
}

/** Installs the peers of the library, see {@link ensureInstalled}. */
export const ensurePeers = (): Promise<void> => ensureInstalled(peersFolder, versions)

/** Installs packages with exact versions into a folder, without running their install scripts, unless they are there. Needs the network once. */
export async function ensureInstalled(folder: string, wanted: Readonly<Record<string, string>>): Promise<void> {
  if (await areInstalled(folder, wanted)) return
  process.stderr.write(`Installing ${Object.keys(wanted).join(', ')} into .clf/${basename(folder)}\n`)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: `clf-${basename(folder)}-peers`, private: true, dependencies: wanted }))
  await npm(folder, ['install', '--ignore-scripts', '--no-audit', '--no-fund'])
}
