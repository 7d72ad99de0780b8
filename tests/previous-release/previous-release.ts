import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const house = join(import.meta.dirname, '../..')

/** Stands for a release until the first is tagged. */
const beforeAnyTag = '2079876'

const run = (command: string, parameters: readonly string[], cwd: string) => execFileSync(command, parameters, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 })

function previousCommit(): string {
  const [tag = beforeAnyTag] = run('git', ['tag', '--sort=-creatordate', '--merged', 'HEAD^'], house).split('\n').filter(Boolean)
  return run('git', ['rev-parse', `${tag}^{commit}`], house).trim()
}

/** Builds, in the order in which they need each other, what rendering on a server is made of. */
function build(home: string): void {
  const compiler = join(house, 'node_modules/typescript/bin/tsc')
  run(process.execPath, ['--experimental-strip-types', 'src/build.ts'], join(home, 'packages/tokens'))
  for (const name of ['text', 'components', 'ssr']) run(process.execPath, [compiler, '-p', 'tsconfig.json'], join(home, 'packages', name))
}

function unpack(commit: string, home: string): void {
  rmSync(home, { recursive: true, force: true })
  mkdirSync(join(home, 'node_modules/@clf'), { recursive: true })
  run('sh', ['-c', `git archive ${commit} package.json tsconfig.base.json packages | tar -x -C "${home}"`], house)
  for (const name of ['tokens', 'text', 'components', 'ssr']) symlinkSync(join(home, 'packages', name), join(home, 'node_modules/@clf', name))
}

/**
 * Folder of `@clf/ssr` as the release before this one had it, built from the commit of the last tag. Kept below `.clf` by the
 * hash of the commit, so that it is built once on each machine.
 */
export function previousRenderer(): string {
  const commit = previousCommit()
  const home = join(house, '.clf/previous-release', commit)
  const renderer = join(home, 'packages/ssr')
  if (existsSync(join(home, 'built'))) return renderer
  unpack(commit, home)
  build(home)
  writeFileSync(join(home, 'built'), '')
  return renderer
}

/** Each page as `renderer` renders it, in a process of its own, because one process holds one version of each element. */
export function renderedBy(renderer: string, pages: readonly string[]): string[] {
  const program = `
    import { renderToString } from ${JSON.stringify(join(renderer, 'dist/index.js'))}
    let text = ''
    for await (const chunk of process.stdin.setEncoding('utf8')) text += chunk
    process.stdout.write(JSON.stringify(JSON.parse(text).map((page) => renderToString(page))))
  `
  const answer = execFileSync(process.execPath, ['--input-type=module', '--eval', program], { cwd: renderer, input: JSON.stringify(pages), encoding: 'utf8', maxBuffer: 2 ** 28 })
  return JSON.parse(answer) as string[]
}
