import type { ImportAnswer, ImportRefusal, ImportRequest } from '@clf/content/import'
import { exitCodes } from '../exit-codes.ts'
import { Refusal } from '../refusal.ts'

const longestWaitMs = 60_000

/** Posts the circular. The CMS stores all of it or nothing. */
export async function sendRequest(request: ImportRequest, cmsUrl: string, token: string): Promise<ImportAnswer> {
  const response = await post(request, cmsUrl, token)
  if (response.status === 201) return (await response.json()) as ImportAnswer
  const refusal = await readRefusal(response)
  throw new Refusal(explain(response.status, refusal, request), exitCodes.refusedByCms)
}

async function post(request: ImportRequest, cmsUrl: string, token: string): Promise<Response> {
  try {
    return await fetch(new URL('/api/imports/circular', cmsUrl), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
      body: JSON.stringify(request),
      signal: AbortSignal.timeout(longestWaitMs),
    })
  } catch (cause) {
    const isLate = cause instanceof DOMException && cause.name === 'TimeoutError'
    const what = isLate ? `did not answer within ${longestWaitMs / 1000} seconds` : 'does not answer'
    throw new Refusal(`The CMS at ${cmsUrl} ${what}; start it with “npm start” and import again.`, exitCodes.noAnswer)
  }
}

async function readRefusal(response: Response): Promise<ImportRefusal | null> {
  const body: unknown = await response.json().catch(() => null)
  return typeof body === 'object' && body !== null && 'error' in body ? (body as ImportRefusal) : null
}

function explain(status: number, refusal: ImportRefusal | null, request: ImportRequest): string {
  const { series, number, year } = request.circular
  if (status === 409)
    return `The circular ${series}/${number}-${year} exists already; nothing was imported. Choose another number.`
  if (status === 401 || status === 403)
    return 'The CMS does not accept the token; use the one in cms/.clf/import-token.'
  const details = refusal?.error.details?.errors?.map(({ path, message }) => `\n  ${[path].flat().join('.')}: ${message}`) ?? []
  const message = refusal?.error.message ?? `It answered with status ${status}.`
  return `The CMS did not take the circular; nothing was imported. ${message}${details.join('')}`
}
