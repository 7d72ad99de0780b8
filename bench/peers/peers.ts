import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
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

async function installedVersion(name: string): Promise<string> {
  const manifest = await readFile(join(peersFolder, 'node_modules', name, 'package.json'), 'utf8').catch(() => '{}')
  return (JSON.parse(manifest) as { version?: string }).version ?? ''
}

async function areInstalled(): Promise<boolean> {
  const checks = Object.entries(versions).map(async ([name, version]) => (await installedVersion(name)) === version)
  return (await Promise.all(checks)).every(Boolean)
}

function npm(args: string[]): Promise<unknown> {
  const script = process.env['npm_execpath']
  const [file, first] = script ? [process.execPath, [script]] : ['npm', []]
  return run(file, [...first, ...args], { cwd: peersFolder })
}

/** Installs the peers with exact versions, without running their install scripts, unless they are there. Needs the network once. */
export async function ensurePeers(): Promise<void> {
  if (await areInstalled()) return
  process.stderr.write(`Installing ${Object.keys(versions).join(', ')} into .clf/bench\n`)
  await mkdir(peersFolder, { recursive: true })
  await writeFile(join(peersFolder, 'package.json'), JSON.stringify({ name: 'clf-bench-peers', private: true, dependencies: versions }))
  await npm(['install', '--ignore-scripts', '--no-audit', '--no-fund'])
}
