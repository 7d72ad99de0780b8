import { join } from 'node:path'
import { runCommand } from '../bootstrap/command.mjs'
import { step } from '../bootstrap/progress.mjs'
import { ensureSecrets } from './secrets.ts'

/** Builds what changed (Turborepo keeps the rest), creates the secrets and seeds the CMS on the first run. */
export async function prepareHouse(root: string): Promise<void> {
  await ensureSecrets(join(root, 'cms/.env'))
  await build(root)
  await seed(root)
}

/** Builds every package whose inputs changed. */
export function build(root: string, filter: string[] = []): Promise<string> {
  return step(
    'Building packages, CMS and intranet (three minutes the first time, seconds after)',
    (say) =>
      runCommand(process.execPath, [join(root, 'node_modules/turbo/bin/turbo'), 'run', 'build', '--output-logs=new-only', '--log-order=stream', ...filter.flatMap((name) => ['--filter', name])], {
        cwd: root,
        onLine: (line) => {
          const room = /^(@clf\/[a-z]+):build/.exec(line)?.[1]
          if (room) say(room)
        },
      }),
  )
}

function seed(root: string): Promise<string> {
  return step('Seeding demonstration content (first run only)', (say) => runCommand(process.execPath, [join(root, 'cms/dist/seed/loader/main.js')], { cwd: join(root, 'cms'), onLine: say }))
}
