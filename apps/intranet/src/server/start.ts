import './small-memory.ts'
import { startApp } from '@clf/app-shell/start'
import { readConfig } from '../config/config.ts'
import { setMemoWorker } from '../guard/reading/read-memo-file.ts'
import { setPackWorker } from '../offline/packs.ts'
import { startDelivery } from '../outbox/start-delivery.ts'
import { startTail } from '../read-model/tail/start-tail.ts'

try {
  const { store: folder, cmsUrl, token, tokenFile, submissionToken, submissionTokenFile, outbox, sumsSeconds } = readConfig(process.env)
  setMemoWorker(new URL('../guard/reading/memo-worker.ts', import.meta.url))
  setPackWorker(new URL('../offline/pack-worker.ts', import.meta.url))
  await startTail({ folder, cmsUrl, token, tokenFile })
  await startDelivery({ outbox, sumsSeconds, cmsUrl, token: submissionToken, tokenFile: submissionTokenFile })
  await startApp({
    name: 'intranet',
    built: new URL('../../dist/server/entry.mjs', import.meta.url),
    buildCommand: 'npm run build -w @clf/intranet',
    portVariable: 'CLF_INTRANET_PORT',
    address: () => readConfig(process.env),
  })
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
