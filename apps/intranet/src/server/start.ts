import { startApp } from '@clf/app-shell/start'
import { readConfig } from '../config/config.ts'

await startApp({
  name: 'intranet',
  built: new URL('../../dist/server/entry.mjs', import.meta.url),
  buildCommand: 'npm run build -w @clf/intranet',
  portVariable: 'CLF_INTRANET_PORT',
  address: () => readConfig(process.env),
})
