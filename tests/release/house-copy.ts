import { execFile } from 'node:child_process'
import { appendFile, cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { trackedFiles } from '@clf/tools/rules/tracked-files'

const run = promisify(execFile)
const house = join(import.meta.dirname, '../..')

/** How a command ended, and all that it printed. */
interface Ending {
  code: number
  said: string
}

/** A copy of the house as it lies here, committed in a repository of its own: a release tags what it publishes. */
export interface HouseCopy {
  folder: string
  /** Runs release with these stages instead of the checks of the house, each a program of its own. */
  release(stages: ('passes' | 'fails')[], settings: Record<string, string>, words?: string[]): Promise<Ending>
  /** Writes the public address of the repository into the root's manifest and commits it. */
  nameRepository(url: string): Promise<void>
  git(...args: string[]): Promise<string>
  remove(): Promise<void>
}

export async function copyHouse(packages: string[]): Promise<HouseCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'clf-release-'))
  const needed = trackedFiles.filter((path) => /^(packages|tools|tests\/release|\.changeset)\/|^[^/]+$/.test(path) || /^[^/]+(\/[^/]+)?\/package\.json$/.test(path))
  for (const path of needed) await cp(join(house, path), join(folder, path), { recursive: true })
  for (const path of packages) await cp(join(house, path, 'dist'), join(folder, path, 'dist'), { recursive: true })
  await symlink(join(house, 'node_modules'), join(folder, 'node_modules'))
  const git = async (...args: string[]) => (await run('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.invalid', ...args], { cwd: folder })).stdout.trim()
  await git('init', '-q')
  await git('config', 'user.name', 'Test')
  await git('config', 'user.email', 'test@example.invalid')
  // The link is not a folder, so that the house's own rule for node_modules/ does not ignore it.
  await appendFile(join(folder, '.git/info/exclude'), '/node_modules\n')
  await git('add', '.')
  await git('commit', '-qm', 'House')
  const release = (stages: string[], settings: Record<string, string>, words: string[] = []): Promise<Ending> =>
    run(process.execPath, ['--disable-warning=ExperimentalWarning', 'tests/release/run-release.ts', JSON.stringify(stages), ...words], { cwd: folder, env: { ...process.env, ...settings } }).then(
      ({ stdout, stderr }) => ({ code: 0, said: stdout + stderr }),
      (error: { code: number; stdout: string; stderr: string }) => ({ code: error.code, said: error.stdout + error.stderr }),
    )
  const nameRepository = async (url: string) => {
    const path = join(folder, 'package.json')
    const manifest = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>
    await writeFile(path, JSON.stringify({ ...manifest, repository: { type: 'git', url } }))
    await git('commit', '-qam', 'Name the repository')
  }
  return { folder, release, nameRepository, git, remove: () => rm(folder, { recursive: true, force: true }) }
}
