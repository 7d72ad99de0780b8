import { execFile } from 'node:child_process'
import { cp, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const root = join(import.meta.dirname, '../..')
const fixtures = join(root, '.clf/fixtures')
const packed = ['tokens', 'text', 'components', 'ssr']
const run = promisify(execFile)

function npm(args: string[], cwd: string): Promise<unknown> {
  const script = process.env['npm_execpath']
  const [file, first] = script ? [process.execPath, [script]] : ['npm', []]
  return run(file, [...first, ...args], { cwd })
}

/** Packs the four packages a site installs, as they would be published, and returns the tarballs. Build them first. */
export async function packPackages(): Promise<string[]> {
  const folder = join(fixtures, 'packages')
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await npm(['pack', ...packed.map((name) => `--workspace=@clf/${name}`), `--pack-destination=${folder}`], root)
  return (await readdir(folder)).map((file) => join(folder, file))
}

/** Copies the site out of the house, installs the tarballs there, builds it, and returns the folder of its pages. */
export async function buildSite(name: string, tarballs: string[]): Promise<string> {
  const site = join(fixtures, name)
  await rm(site, { recursive: true, force: true })
  await cp(join(import.meta.dirname, name), site, { recursive: true })
  await npm(['install', '--no-save', '--no-audit', '--no-fund', ...tarballs], site)
  await npm(['run', 'build'], site)
  return join(site, 'dist')
}
