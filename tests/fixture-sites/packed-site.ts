import { execFile } from 'node:child_process'
import { cp, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { folderOfSites, type Site } from './sites.ts'

const house = join(import.meta.dirname, '../..')
const packed = ['tokens', 'text', 'components', 'ssr']

function npm(args: string[], cwd: string): Promise<void> {
  const script = process.env['npm_execpath']
  const [file, first] = script ? [process.execPath, [script]] : ['npm', []]
  const { promise, resolve, reject } = Promise.withResolvers<undefined>()
  execFile(file, [...first, ...args], { cwd, maxBuffer: 1e8 }, (error, stdout, stderr) => {
    const said = `${stdout}${stderr}`.trim().slice(-3000) || error?.message
    if (error) reject(new Error(`npm ${args.join(' ')} failed in ${cwd}: ${said}`))
    else resolve(undefined)
  })
  return promise
}

/** Packs the four packages a site installs, as they would be published, into `packages` of the folder of sites. Build them first. */
export async function packPackages(): Promise<void> {
  const folder = join(folderOfSites, 'packages')
  await mkdir(folder, { recursive: true })
  await npm(['pack', ...packed.map((name) => `--workspace=@clf/${name}`), `--pack-destination=${folder}`], house)
}

/**
 * Copies the site out of the house, installs the packed packages and builds it. By links, so that each package finds
 * what it declares and nothing else.
 */
export async function buildSite({ name, builds }: Site): Promise<void> {
  const site = join(folderOfSites, name)
  const tarballs = (await readdir(join(folderOfSites, 'packages'))).map((file) => join(folderOfSites, 'packages', file))
  await cp(join(import.meta.dirname, name), site, { recursive: true })
  if (name !== 'plain') await cp(join(import.meta.dirname, 'words.json'), join(site, 'src/words.json'))
  await npm(['install', '--install-strategy=linked', '--prefer-offline', '--no-save', '--no-audit', '--no-fund', ...tarballs], site)
  for (const { script } of builds) await npm(['run', script], site)
}
