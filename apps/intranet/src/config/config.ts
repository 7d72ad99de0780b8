import { z } from 'zod'

const httpAddress = z.url({ protocol: /^https?$/ }).transform((address) => address.replace(/\/+$/, ''))

const environment = z.object({
  CLF_INTRANET_HOST: z.string().min(1).default('127.0.0.1'),
  CLF_INTRANET_PORT: z.coerce.number().int().min(1).max(65535).default(4321),
  CLF_INTRANET_ORIGIN: httpAddress.optional(),
  CLF_CMS_URL: httpAddress.default('http://127.0.0.1:1337'),
})

/** Settings of the intranet server. */
export interface Config {
  /** Address to listen on. `CLF_INTRANET_HOST`, default `127.0.0.1`. */
  host: string
  /** 1 to 65535. `CLF_INTRANET_PORT`, default 4321. */
  port: number
  /** Public origin for canonical addresses, without a slash at the end. `CLF_INTRANET_ORIGIN`, default `http://host:port`. */
  origin: string
  /** Address of the CMS, without a slash at the end. `CLF_CMS_URL`, default `http://127.0.0.1:1337`. */
  cmsUrl: string
}

/** Reads and checks the settings. Throws one sentence per wrong setting, with the name of the variable. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const answer = environment.safeParse(withoutEmpty(env))
  if (!answer.success) throw new Error(answer.error.issues.map((issue) => describe(issue, env)).join('\n'))
  const { CLF_INTRANET_HOST: host, CLF_INTRANET_PORT: port, CLF_INTRANET_ORIGIN: origin, CLF_CMS_URL } = answer.data
  return { host, port, origin: origin ?? `http://${host}:${port}`, cmsUrl: CLF_CMS_URL }
}

function withoutEmpty(env: Record<string, string | undefined>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
}

function describe(issue: { path: PropertyKey[]; message: string }, env: Record<string, string | undefined>): string {
  const name = String(issue.path[0])
  return `${name} is "${env[name] ?? ''}": ${issue.message}. Correct it or unset it to use the default.`
}
