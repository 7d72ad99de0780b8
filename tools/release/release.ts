import { execFileSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { sentenceFor } from '../bootstrap/problems.mjs'
import { step } from '../bootstrap/progress.mjs'
import { runStages } from '../check/run-stages.ts'
import type { Stage } from '../check/stage.ts'
import { runInForeground } from '../start/foreground.ts'
import { writeBill } from './bill-of-materials.ts'
import { npm } from './npm.ts'
import { publishedPackages, type PublishedPackage } from './published-packages.ts'
import { repositoryAddress, requiredRepositoryAddress, whileNamingRepository } from './repository.ts'

export interface Release {
  root: string
  /** Builds what the stages and the packages need. */
  prepare: () => Promise<unknown>
  /** What has to pass before anything is published. */
  stages: Stage[]
  /** Everything but the publishing; default false. */
  isDryRun?: boolean
  /** Words for `changeset publish`. */
  words?: string[]
}

/**
 * Runs every stage, writes a bill of materials into each package and publishes what the registry does not have yet. When a stage fails, or
 * something is not committed, or no public address of the repository is known, nothing is published and the exit code is 1.
 */
export async function release({ root, prepare, stages, isDryRun = false, words = [] }: Release): Promise<void> {
  try {
    if (!isDryRun) requireCommitted(root)
    const address = isDryRun ? await repositoryAddress(root) : await requiredRepositoryAddress(root)
    warnOfChangesets(root)
    await runStages(root, prepare, stages)
    if (process.exitCode) throw new Error('A check failed. Mend it and run "npm run release" again.')
    const packages = publishedPackages(root)
    await step('Writing the bills of materials', () => Promise.all(packages.map((published) => writeBill(root, published))))
    const work = () => (isDryRun ? rehearse(root, packages) : publish(root, words))
    await (address === null ? work() : whileNamingRepository(root, packages, address, work))
    if (address === null) process.stdout.write('No public address of the repository stands in package.json of the root. Until it does, a release is refused.\n')
  } catch (error) {
    process.stderr.write(`\nNothing was published. ${sentenceFor(error)}\n`)
    process.exitCode = 1
  }
}

/** What is published is to be found again in git. */
function requireCommitted(root: string): void {
  const changed = execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }).trimEnd()
  if (changed !== '') throw new Error(`Some changes are not committed. Commit them, or look first with "npm run release -- --dry-run":\n${changed}`)
}

function warnOfChangesets(root: string): void {
  const waiting = globSync('.changeset/*.md', { cwd: root }).length
  if (waiting > 0) process.stdout.write(`${waiting} changesets wait for the next version. To release them with this one, stop, run "npx changeset version", commit, and start again.\n`)
}

/** Says what would be published, as npm packs it. */
async function rehearse(root: string, packages: PublishedPackage[]): Promise<void> {
  for (const { name, version, folder } of packages) {
    const [packed] = JSON.parse(await npm(['pack', '--dry-run', '--json', '--ignore-scripts'], join(root, folder))) as { entryCount: number; size: number }[]
    process.stdout.write(`  ${name} ${version}  ${packed?.entryCount} files, ${Math.ceil((packed?.size ?? 0) / 1000)} kB\n`)
  }
  process.stdout.write('\nDry run: every check passed and nothing was published.\n')
}

/** In the foreground, because a registry may ask for a second factor. */
async function publish(root: string, words: string[]): Promise<void> {
  await runInForeground([join(root, 'node_modules/@changesets/cli/bin.js'), 'publish', ...words], root)
  if (process.exitCode) process.stderr.write('\nPublishing ended with an error. What the registry took before it is listed above; a second run publishes the rest.\n')
}
