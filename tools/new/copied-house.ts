import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'

const root = join(import.meta.dirname, '../..')

const unwatched = new Set(['node_modules', 'dist', 'build', '.clf', '.astro', '.turbo', '.tmp', '.strapi', '.cache'])

/** A copy of the house as git knows it: sources without build outputs. */
export interface CopiedHouse {
  folder: string
  /** Runs a program of node_modules, or a file of the copy, under Node in the copy; gives what it prints. Throws with the output when it fails. */
  run(program: string, args: string[], options?: { cwd?: string; env?: Record<string, string> }): string
  /** Names of the tests without a browser that pass in these files of the copy, of those alone whose names match when it is given. Throws with the output when one fails. */
  passingTests(paths: readonly string[], matching?: RegExp): string[]
  /** Files that are tracked in the house and read otherwise in the copy. */
  changedFiles(): string[]
  /** Files of the copy, apart from what is built and installed, that the house does not have. */
  newFiles(): string[]
  /** What the formatter finds to change in files that are new or changed; throws with it, and when there is none to look at. */
  checkFormat(): void
  remove(): void
}

/**
 * Copies the house into a folder inside it, with its installed packages; the packages of the house itself are those of the copy.
 * @param outputsOf rooms whose build outputs come along, for what does not touch them
 */
export function copyHouse(outputsOf: readonly string[] = []): CopiedHouse {
  mkdirSync(join(root, '.clf'), { recursive: true })
  const folder = mkdtempSync(join(root, '.clf/new-'))
  const files = trackedFiles()
  const outputs = outputsOf.flatMap((room) =>
    globSync(`${room}/dist/**/*`, { cwd: root, withFileTypes: true }).filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name).slice(root.length + 1))
  )
  for (const file of [...files, ...outputs]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    copyFileSync(join(root, file), join(folder, file))
  }
  linkPackages(folder)
  const changedFiles = () => files.filter((file) => !readFileSync(join(folder, file)).equals(readFileSync(join(root, file))))
  const newFiles = () => {
    const known = new Set([...files, ...outputs])
    const found = globSync('{**/*,.changeset/*}', { cwd: folder, withFileTypes: true, exclude: ({ name }) => unwatched.has(name) })
    return found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name).slice(folder.length + 1).replaceAll(sep, '/')).filter((file) => !known.has(file)).toSorted()
  }
  return {
    folder,
    run: (program, args, options) => run(folder, program, args, options),
    passingTests: (paths, matching) => passingTests(folder, paths, matching),
    changedFiles,
    newFiles,
    checkFormat: () => void run(folder, 'node_modules/dprint/bin.cjs', ['check', ...[...changedFiles(), ...newFiles()].filter((file) => /\.(?:ts|tsx|js|mjs)$/.test(file))]),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function trackedFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8', maxBuffer: 1e8 })
  return listed.split('\n').filter((file) => file !== '' && !/^tests\/(pictures\/sheets|fixture-sites)\//.test(file) && existsSync(join(root, file)))
}

/** What is installed is that of the house around the copy; the house's own packages are those of the copy. */
function linkPackages(folder: string): void {
  mkdirSync(join(folder, 'node_modules/@clf'), { recursive: true })
  const installed = join(root, 'node_modules')
  for (const name of readdirSync(installed).filter((each) => each !== '@clf' && !each.startsWith('.'))) symlinkSync(join(installed, name), join(folder, 'node_modules', name))
  symlinkSync(join(installed, '.bin'), join(folder, 'node_modules/.bin'))
  for (const manifest of globSync(['packages/*/package.json', 'apps/*/package.json', '{cms,stories,tests,tools,bench}/package.json'], { cwd: folder })) {
    const { name } = JSON.parse(readFileSync(join(folder, manifest), 'utf8')) as { name: string }
    symlinkSync(join(folder, dirname(manifest)), join(folder, 'node_modules', name))
    const own = join(root, dirname(manifest), 'node_modules')
    if (existsSync(own)) symlinkSync(own, join(folder, dirname(manifest), 'node_modules'))
  }
}

function run(folder: string, program: string, args: string[], { cwd = '.', env = {} }: { cwd?: string; env?: Record<string, string> } = {}): string {
  const file = program.startsWith('node_modules/') ? join(root, program) : join(folder, program)
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    cwd: join(folder, cwd),
    env: { ...process.env, ...env, NODE_ENV: undefined, VITEST: undefined },
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}.\n${stdout}${stderr}`)
  return stdout
}

interface Report {
  testResults: { assertionResults: { status: string; fullName: string }[] }[]
}

function passingTests(folder: string, paths: readonly string[], matching?: RegExp): string[] {
  const report = join(folder, '.clf/report.json')
  const names = matching ? ['-t', matching.source] : []
  run(folder, 'node_modules/vitest/vitest.mjs', ['run', '--project', 'unit', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...names, ...paths])
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report
  return testResults.flatMap(({ assertionResults }) => assertionResults).filter(({ status }) => status === 'passed').map(({ fullName }) => fullName)
}
