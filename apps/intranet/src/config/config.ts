import { readServerAddress } from '@clf/app-shell/address'
import type { ServerAddress } from '@clf/app-shell/address'
import { httpAddress, readEnvironment } from '@clf/app-shell/config'

/** Settings of the intranet server: its address by `CLF_INTRANET_HOST`, `_PORT` (4321) and `_ORIGIN`, and where its content is. */
export interface Config extends ServerAddress {
  /** Address of the CMS, without a slash at the end. `CLF_CMS_URL`, default `http://127.0.0.1:1337`. */
  cmsUrl: string
}

/** Reads and checks the settings. Throws one sentence per wrong setting, with the name of the variable. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const { CLF_CMS_URL: cmsUrl } = readEnvironment({ CLF_CMS_URL: httpAddress.default('http://127.0.0.1:1337') }, env)
  return { ...readServerAddress(env, { prefix: 'CLF_INTRANET', port: 4321 }), cmsUrl }
}
