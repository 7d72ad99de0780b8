import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root, trackedFiles } from './tracked-files.ts'

const isText = (path: string) => /\.(ts|tsx|mjs|js|json|md|yaml|astro|css|html|txt)$/.test(path) && path !== 'package-lock.json'
const texts = trackedFiles.filter(isText).map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))

test('the lock file carries no registry address', () => {
  expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved": "http/)
})

test('no log of a program is kept: it names the machine that it ran on', () => {
  expect(trackedFiles.filter((path) => path.endsWith('.log'))).toEqual([])
})

test('every dependency is pinned to an exact version', () => {
  const loose = trackedFiles
    .filter((path) => path.endsWith('package.json') && !path.includes('/templates/'))
    .flatMap((path) => {
      const manifest = JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, Record<string, string> | undefined>
      const wanted = { ...manifest['dependencies'], ...manifest['devDependencies'] }
      return Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)).map(([name, version]) => `${path}: ${name} ${version}`)
    })
  expect(loose).toEqual([])
})

test('a build begins with nothing of the one before, so that what was removed is neither run nor packed', () => {
  const builds = trackedFiles
    .filter((path) => /^[^/]+(\/[^/]+)?\/package\.json$/.test(path))
    .flatMap((path) => {
      const { scripts } = JSON.parse(readFileSync(join(root, path), 'utf8')) as { scripts?: Record<string, string> }
      return scripts?.['build'] ? [{ path, build: scripts['build'] }] : []
    })
  // Astro empties its folder itself.
  const kept = builds.filter(({ build }) => build !== 'astro build' && !build.startsWith(`node -e "fs.rmSync('dist', { recursive: true, force: true })" && `))
  expect(builds.length).toBeGreaterThan(10)
  expect(kept).toEqual([])
})

test('no protected artwork is in the repository', () => {
  const artwork = /(emblem|bauhinia|brand-?hk|brandhongkong|govhk|dragon|wcag2?a{1,3}|recognition-scheme)[^/]*\.(svg|png|jpe?g|gif|webp|avif)$/i
  expect(trackedFiles.filter((path) => artwork.test(path))).toEqual([])
})

test('nothing calls itself the official standard', () => {
  const claims = texts.filter(({ path, text }) => !path.startsWith('tools/rules/') && /official (clf|common look and feel)|官方(統一|统一)/i.test(text))
  expect(claims.map(({ path }) => path)).toEqual([])
})

test('no module re-exports everything from another', () => {
  const sources = texts.filter(({ path }) => /\.(ts|mjs)$/.test(path) && !path.startsWith('tools/rules/'))
  expect(sources.filter(({ text }) => /^export \* from/m.test(text)).map(({ path }) => path)).toEqual([])
})

test('no tracked file is larger than 2 MB', () => {
  expect(trackedFiles.filter((path) => statSync(join(root, path)).size > 2_000_000)).toEqual([])
})

test('.nvmrc names the Node that the bootstrap brings', () => {
  const [, brought] = /nodeVersion = '([\d.]+)'/.exec(readFileSync(join(root, 'tools/bootstrap/runtime.mjs'), 'utf8')) ?? []
  expect(readFileSync(join(root, '.nvmrc'), 'utf8').trim()).toBe(brought)
})

test('the workflow proves what npm test proves', () => {
  expect(readFileSync(join(root, '.github/workflows/ci.yml'), 'utf8')).toMatch(/run: \.ci\/run$/m)
  expect(readFileSync(join(root, '.ci/run'), 'utf8').trimEnd()).toMatch(/^npm test$/m)
})
