import { readServerAddress } from '@clf/app-shell/address'
import { appConfig } from '@clf/app-shell/astro'

const address = readServerAddress(process.env, { prefix: 'CLF_BOARD', port: 4400 })
export default appConfig({ address, site: new URL('./src/site.ts', import.meta.url) })
