import { CmsRefused, CmsUnavailable, PreviewEnded } from './cms-errors.ts'

const timeoutMs = 5_000

/** Reads JSON from the CMS within five seconds, with one more try when the connection fails. */
export async function fetchJson(address: string): Promise<unknown> {
  const response = await connect(address)
  if (response.status >= 500) throw new CmsUnavailable(`The CMS answered ${response.status} to ${address}.`)
  if (response.status === 403 && new URL(address).searchParams.has('preview')) throw new PreviewEnded('The CMS shows no draft for this token.')
  if (!response.ok) throw new CmsRefused(`The CMS answered ${response.status} to ${address}, expected 200.`)
  return response.json().catch((cause: unknown) => {
    throw new CmsUnavailable(`The CMS broke off its answer to ${address}.`, { cause })
  })
}

async function connect(address: string): Promise<Response> {
  try {
    return await attempt(address)
  } catch (cause) {
    if (isTimeout(cause)) throw new CmsUnavailable(`The CMS did not answer ${address} in ${timeoutMs} ms.`, { cause })
  }
  try {
    return await attempt(address)
  } catch (cause) {
    throw new CmsUnavailable(`The CMS cannot be reached at ${address}.`, { cause })
  }
}

function attempt(address: string): Promise<Response> {
  return fetch(address, { headers: { accept: 'application/json' }, signal: AbortSignal.timeout(timeoutMs) })
}

function isTimeout(cause: unknown): boolean {
  return cause instanceof Error && cause.name === 'TimeoutError'
}
