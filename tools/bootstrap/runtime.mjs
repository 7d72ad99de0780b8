import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, delimiter } from 'node:path'
import { runCommand } from './command.mjs'
import { requireRoom } from './folder.mjs'
import { requireRegistry } from './network.mjs'
import { npmFlags } from './npm-flags.mjs'
import { step } from './progress.mjs'

const nodeVersion = '24.21.0'
const npmVersion = '11.19.1'

/**
 * @typedef {object} Runtime
 * @property {string} node path of a Node that can run the project
 * @property {string} npm path of npm's JavaScript entry
 * @property {NodeJS.ProcessEnv} env environment in which that Node comes first
 */

/** @param {string} version @param {[number, number]} least */
const isAtLeast = (version, [major, minor]) => {
  const [a = 0, b = 0] = version.split('.').map(Number)
  return a > major || (a === major && b >= minor)
}

const npmOfThisNode = () => {
  const beside = [join(dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js'), join(dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js')]
  const named = process.env['npm_execpath']
  return [named?.endsWith('npm-cli.js') ? named : undefined, ...beside].find((path) => path && existsSync(path))
}

/** @param {string} npm */
const versionOfNpm = async (npm) => String(JSON.parse(await readFile(join(dirname(npm), '../package.json'), 'utf8')).version)

/** @param {string} root @param {string} node @param {string} npm @returns {Runtime} */
const runtimeWith = (root, node, npm) => ({
  node,
  npm,
  env: {
    // A seventh of the processor time of a short process is spent on compiling what the last one compiled.
    NODE_COMPILE_CACHE: join(root, '.clf/compile-cache'),
    ...process.env,
    PATH: [dirname(node), process.env['PATH'] ?? ''].join(delimiter),
    npm_execpath: npm,
    npm_node_execpath: node,
    TURBO_TELEMETRY_DISABLED: '1',
    STRAPI_TELEMETRY_DISABLED: 'true',
    ASTRO_TELEMETRY_DISABLED: '1',
    STORYBOOK_DISABLE_TELEMETRY: '1',
  },
})

/**
 * A Node of at least 22.12 and an npm of at least 11: the machine's own when they are new enough, else exact versions from
 * the npm registry, kept in `.runtime/`. Under older ones Strapi's database driver crashes and Vite does not install.
 * @param {string} root
 * @returns {Promise<Runtime>}
 */
export async function ensureRuntime(root) {
  const npm = npmOfThisNode()
  if (!npm) throw new Error('npm was not found beside Node. Install Node with npm (version 18 or newer) and run the command again.')
  if (isAtLeast(process.versions.node, [22, 12]) && isAtLeast(await versionOfNpm(npm), [11, 0])) return runtimeWith(root, process.execPath, npm)

  const folder = join(root, '.runtime')
  const platformPackage = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  const node = join(folder, 'node_modules', platformPackage, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  const ownNpm = join(folder, 'node_modules/npm/bin/npm-cli.js')
  if (!(existsSync(node) && existsSync(ownNpm) && (await versionOfNpm(ownNpm)) === npmVersion)) {
    await requireRoom(root)
    await requireRegistry(process.execPath, npm, root)
    await step(`Getting Node ${nodeVersion} (this machine has ${process.versions.node})`, async () => {
      await mkdir(folder, { recursive: true })
      await writeFile(join(folder, 'package.json'), '{ "private": true }\n')
      const wanted = [`${platformPackage}@${nodeVersion}`, `npm@${npmVersion}`]
      await runCommand(process.execPath, [npm, 'install', ...npmFlags, '--no-save', '--ignore-scripts', '--engine-strict=false', ...wanted], { cwd: folder })
    })
  }
  return runtimeWith(root, node, ownNpm)
}
