import { join, resolve } from 'node:path'
import { readServerAddress } from '@clf/app-shell/address'
import type { ServerAddress } from '@clf/app-shell/address'
import { httpAddress, readEnvironment } from '@clf/app-shell/config'
import { readSignIn } from '@clf/app-shell/sign-in'
import type { SignInSettings } from '@clf/app-shell/sign-in'
import { z } from 'zod'
import { audiences } from '../people/audiences.ts'

/** Settings of the intranet server: its address by `CLF_INTRANET_HOST`, `_PORT` (4321) and `_ORIGIN`, and where its content is. */
export interface Config extends ServerAddress {
  /** Address of the CMS, without a slash at the end. `CLF_CMS_URL`, default `http://127.0.0.1:1337`. */
  cmsUrl: string
  /** API token that may read the feed of the CMS. `CLF_CMS_TOKEN`. */
  token: string | undefined
  /** File that holds it, read again whenever it is needed. `CLF_CMS_TOKEN_FILE`. */
  tokenFile: string | undefined
  /** API token that may submit what readers write. `CLF_CMS_SUBMISSION_TOKEN`. */
  submissionToken: string | undefined
  /** File that holds it, read again at each delivery. `CLF_CMS_SUBMISSION_TOKEN_FILE`. */
  submissionTokenFile: string | undefined
  /** Folder of the read model, one for each process. `CLF_INTRANET_STORE`, default `.clf/read-model` below the working folder. */
  store: string
  /** What readers wrote and the CMS has not yet: `outbox.db` in that folder, and unlike the rest of it nowhere else. */
  outbox: string
  /** For how long searches that found nothing are counted before the sums are sent, in seconds. `CLF_INTRANET_SUMS_SECONDS`, default 900. */
  sumsSeconds: number
  /** Ed25519 key in PEM that signs offline packs; made where there is none. `CLF_INTRANET_PACK_KEY_FILE`, default `pack-key.pem` in the folder of the read model. */
  packKeyFile: string
  /** How old the last good answer of the CMS may be until pages say so, in seconds. `CLF_INTRANET_STALE_SECONDS`, default 120. */
  staleSeconds: number
  /** How readers sign in, by `CLF_INTRANET_OIDC_…`; null where nobody does. */
  signIn: SignInSettings | null
}

const path = z.string().transform((value) => resolve(value))

/** Reads and checks the settings. Throws one sentence per wrong setting, with the name of the variable. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const content = readEnvironment(
    {
      CLF_CMS_URL: httpAddress.default('http://127.0.0.1:1337'),
      CLF_CMS_TOKEN: z.string().optional(),
      CLF_CMS_TOKEN_FILE: path.optional(),
      CLF_CMS_SUBMISSION_TOKEN: z.string().optional(),
      CLF_CMS_SUBMISSION_TOKEN_FILE: path.optional(),
      CLF_INTRANET_STORE: path.default(resolve('.clf/read-model')),
      CLF_INTRANET_PACK_KEY_FILE: path.optional(),
      CLF_INTRANET_SUMS_SECONDS: z.coerce.number({ error: 'expected a number of seconds' }).int('expected whole seconds').min(1, 'expected 1 or more').default(900),
      CLF_INTRANET_STALE_SECONDS: z.coerce.number({ error: 'expected a number of seconds' }).int('expected whole seconds').min(30, 'expected 30 or more: the CMS is asked every 20 seconds').default(
        120,
      ),
    },
    env,
  )
  const address = readServerAddress(env, { prefix: 'CLF_INTRANET', port: 4321 })
  const keyFile = join(content.CLF_INTRANET_STORE, 'session-keys')
  return {
    ...address,
    cmsUrl: content.CLF_CMS_URL,
    token: content.CLF_CMS_TOKEN,
    tokenFile: content.CLF_CMS_TOKEN_FILE,
    submissionToken: content.CLF_CMS_SUBMISSION_TOKEN,
    submissionTokenFile: content.CLF_CMS_SUBMISSION_TOKEN_FILE,
    store: content.CLF_INTRANET_STORE,
    outbox: join(content.CLF_INTRANET_STORE, 'outbox.db'),
    sumsSeconds: content.CLF_INTRANET_SUMS_SECONDS,
    packKeyFile: content.CLF_INTRANET_PACK_KEY_FILE ?? join(content.CLF_INTRANET_STORE, 'pack-key.pem'),
    staleSeconds: content.CLF_INTRANET_STALE_SECONDS,
    signIn: readSignIn(env, { prefix: 'CLF_INTRANET', origin: address.origin, keyFile, audiences }),
  }
}
