import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runCommand } from './command.mjs'
import { requireRoom } from './folder.mjs'
import { requireRegistry } from './network.mjs'
import { npmFlags } from './npm-flags.mjs'
import { step } from './progress.mjs'

/** @param {string} root */
const fingerprint = async (root) => {
  const lock = await readFile(join(root, 'package-lock.json'))
  return createHash('sha256').update(lock).update(process.platform).update(process.arch).digest('hex')
}

/** @param {string} root @returns {Promise<number>} packages that the lock file places directly in node_modules */
const countWanted = async (root) => {
  const { packages } = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'))
  return Object.keys(packages).filter((path) => /^node_modules\/(@[^/]+\/)?[^/]+$/.test(path)).length
}

/** @param {string} folder @returns {Promise<number>} packages there now; 0 when the folder is not there yet */
const countPresent = async (folder) => {
  const names = await readdir(folder).catch(() => /** @type {string[]} */ ([]))
  const scoped = await Promise.all(names.filter((name) => name.startsWith('@')).map((scope) => readdir(join(folder, scope)).catch(() => [])))
  return names.filter((name) => !/^[@.]/.test(name)).length + scoped.reduce((sum, list) => sum + list.length, 0)
}

/**
 * Installs the packages of the lock file once. The marker is written last and by rename, so an install that was cut off
 * counts as not done and is made again.
 * @param {string} root
 * @param {import('./runtime.mjs').Runtime} runtime
 */
export async function ensureInstalled(root, runtime) {
  const folder = join(root, '.clf')
  const marker = join(folder, 'installed')
  const wanted = await fingerprint(root)
  const isDone = existsSync(join(root, 'node_modules')) && existsSync(marker) && (await readFile(marker, 'utf8')) === wanted
  if (isDone) return
  await requireRoom(root)
  await requireRegistry(runtime.node, runtime.npm, root)
  await mkdir(folder, { recursive: true })
  await rm(marker, { force: true })
  const total = await countWanted(root)
  await step('Installing packages (1.5 GB, about two minutes)', async (say) => {
    const timer = setInterval(async () => say(`${Math.min(await countPresent(join(root, 'node_modules')), total)} of ${total}`), 2_000)
    try {
      await runCommand(runtime.node, [runtime.npm, 'ci', ...npmFlags], { cwd: root, env: runtime.env })
    } finally {
      clearInterval(timer)
    }
  })
  await writeFile(`${marker}.new`, wanted)
  await rename(`${marker}.new`, marker)
}
