import { readServerAddress } from '@clf/app-shell/address'
import { startApp } from '@clf/app-shell/start'

await startApp({
  name: 'notice board',
  built: new URL('../dist/server/entry.mjs', import.meta.url),
  buildCommand: 'npm run build',
  portVariable: 'CLF_BOARD_PORT',
  address: () => readServerAddress(process.env, { prefix: 'CLF_BOARD', port: 4400 }),
})
