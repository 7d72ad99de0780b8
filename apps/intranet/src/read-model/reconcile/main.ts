import { parseArgs } from 'node:util'
import { readConfig } from '../../config/config.ts'
import { FeedFault } from '../tail/feed.ts'
import { reconcile } from './reconcile.ts'

const usage = `Usage: npm run reconcile -w @clf/intranet [-- --accept]

Compares the read model of the intranet with itself and with a snapshot of the CMS, its search index with its documents and its files with their
hashes, makes anew what differs, and says what it did not look at. The intranet may run.

  --accept   the CMS is right, also where it has less than half of the documents that readers are shown

Exit codes: 0 the read model is what the CMS says, 1 it is not, 2 wrong use, 3 the CMS gave no good answer.
`

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { accept: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } } })
  if (values.help) {
    process.stdout.write(usage)
    return 0
  }
  const { store: folder, cmsUrl, token, tokenFile } = readConfig(process.env)
  const { found, isWhole, verdict, entries, notLookedAt } = await reconcile({ folder, cmsUrl, token, tokenFile, isAccepted: values.accept })
  for (const sentence of found) process.stdout.write(`${sentence}\n`)
  process.stdout.write(`${found.length === 0 ? `The read model is what the CMS says: ${entries} entries. ` : ''}${verdict}\n`)
  for (const sentence of notLookedAt) process.stdout.write(`Not looked at: ${sentence}\n`)
  return isWhole ? 0 : 1
}

try {
  process.exitCode = await main()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = error instanceof FeedFault ? 3 : 2
}
