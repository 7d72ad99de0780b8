import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const run = promisify(execFile)

interface Manifest {
  name: string
  private?: boolean
}

const folders = readdirSync(join(root, 'packages')).map((name) => join(root, 'packages', name))
const manifestOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
const published = folders.filter((folder) => existsSync(join(folder, 'package.json')) && !manifestOf(folder).private)

/** Paths in the tarball, relative to the package. */
async function packed(folder: string): Promise<string[]> {
  const { stdout } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: folder, maxBuffer: 1e8 })
  const answer = JSON.parse(stdout) as Record<string, { files: { path: string }[] }>
  return Object.values(answer).flatMap(({ files }) => files.map(({ path }) => path))
}

/** Relative links of a page, without fragments; code is no link. */
function linksOf(markdown: string): string[] {
  const prose = markdown.replace(/^```[^]*?^```/gm, '').replace(/`[^`]*`/g, '')
  return [...prose.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map(([, link = '']) => link).filter((link) => !/^[a-z]+:|^\//.test(link))
}

describe.each(published.map((folder) => [manifestOf(folder).name, folder]))('the tarball of %s', { timeout: 60_000 }, (_, folder) => {
  test('holds licence, changes, README and every page that its pages link to', async () => {
    const files = await packed(folder)
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'CHANGELOG.md', 'README.md', 'package.json']))
    const pages = files.filter((file) => file.endsWith('.md'))
    const dead = pages.flatMap((page) =>
      linksOf(readFileSync(join(folder, page), 'utf8'))
        .map((link) => normalize(join(dirname(page), link)))
        .filter((target) => !files.includes(target) && !files.some((file) => file.startsWith(`${target.replace(/\/$/, '')}/`)))
        .map((target) => `${page} → ${target}`)
    )
    expect(dead, 'Add the file to "files" of package.json, or name the other package without a link.').toEqual([])
  })

  test('carries the licence of the repository', () => {
    expect(readFileSync(join(folder, 'LICENSE'), 'utf8')).toBe(readFileSync(join(root, 'LICENSE'), 'utf8'))
  })
})

test('the tarball of the elements explains each of them', async () => {
  const folder = join(root, 'packages/components')
  const files = await packed(folder)
  const elements = readdirSync(join(folder, 'src')).filter((name) => existsSync(join(folder, 'src', name, 'README.md')))
  expect(elements.length).toBeGreaterThan(20)
  expect(elements.filter((name) => !files.includes(`src/${name}/README.md`))).toEqual([])
})
