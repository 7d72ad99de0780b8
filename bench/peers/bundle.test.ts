import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { core } from '../size/elements.ts'
import { bundle } from './bundle.ts'
import { peersFolder } from './peers.ts'

const planted: string[] = []

afterEach(async () => {
  vi.unstubAllEnvs()
  await Promise.all(planted.splice(0).map((folder) => rm(folder, { recursive: true })))
})

/** A package beside the peers, as one of them would bring it, under a name that nobody else has. */
async function plantBesidePeers(code: string): Promise<string> {
  await mkdir(join(peersFolder, 'node_modules'), { recursive: true })
  const folder = await mkdtemp(join(peersFolder, 'node_modules/planted-'))
  planted.push(folder)
  const name = folder.slice(folder.lastIndexOf('/') + 1)
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', type: 'module', exports: './index.js' }))
  await writeFile(join(folder, 'index.js'), code)
  return name
}

test('takes nothing of ours from what a peer brings', async () => {
  const name = await plantBesidePeers('export const brought = "by a peer"')
  await expect(bundle(`export * from '${name}'`)).rejects.toThrow(name)
})

test('holds Lit once', async () => {
  const { js } = await bundle(core)
  expect(js.match(/litElementVersions/g)).toHaveLength(1)
})

test('is the same whatever NODE_ENV says', async () => {
  const expected = await bundle(core)
  vi.stubEnv('NODE_ENV', 'development')
  expect(await bundle(core)).toEqual(expected)
})

test('names no folder of this machine', async () => {
  const { js, css } = await bundle(`${core}\nimport '@clf/components/clf.css'`)
  expect(css.length).toBeGreaterThan(1_000)
  expect(js + css).not.toContain(join(import.meta.dirname, '../..'))
})
