import type { Acknowledged } from '@clf/content/submission'
import { z } from 'zod'
import { readIfThere } from '../read-model/store/folder.ts'

/** Where submissions go. */
export interface Receiver {
  /** Without a slash at the end. */
  cmsUrl: string
  /** API token that may submit. */
  token?: string | undefined
  /** File that holds it, read at each request: it may be made later, or made anew. */
  tokenFile?: string | undefined
}

/**
 * Why a submission was not delivered. `unacceptable`: the CMS will never take this one. `failing`, `slow` and `malformed` may be of this one or of
 * the CMS; the others are of the way to it.
 */
type SendFaultCode = 'unacceptable' | 'failing' | 'slow' | 'malformed' | 'no-token' | 'unreachable' | 'refused' | 'too-many'

export class SendFault extends Error {
  override name = 'SendFault'
  readonly code: SendFaultCode
  /** What the CMS asked to wait. */
  readonly retryMs: number

  constructor(code: SendFaultCode, message: string, options: ErrorOptions & { retryMs?: number } = {}) {
    super(message, options)
    this.code = code
    this.retryMs = options.retryMs ?? 0
  }
}

const timeoutMs = 10_000

/**
 * Sends a submission, and returns when the CMS has said that it has it: by its id, so that no proxy's page is taken for that.
 *
 * @param body JSON
 * @throws SendFault for every answer that does not say so
 */
export async function sendSubmission({ cmsUrl, token: given, tokenFile }: Receiver, id: string, body: string, signal: AbortSignal): Promise<void> {
  const token = given ?? (tokenFile === undefined ? undefined : readIfThere(tokenFile)?.trim())
  if (!token) throw new SendFault('no-token', 'There is no token to submit with. Set CLF_CMS_SUBMISSION_TOKEN, or CLF_CMS_SUBMISSION_TOKEN_FILE to a file that holds one.')
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', accept: 'application/json' }
  const options = { method: 'POST', headers, body, redirect: 'manual', signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]) } as const
  const response = await fetch(`${cmsUrl}/api/submissions`, options).catch((cause: unknown) => {
    throw broken(cause)
  })
  const text = await response.text().catch((cause: unknown) => {
    throw broken(cause)
  })
  if (response.status !== 201) throw refusal(response, text)
  if (idIn(text) !== id) throw new SendFault('malformed', `The CMS answered 201 with another id than ${id}: ${excerpt(text)}`)
}

const acknowledgements = z.object({ data: z.array(z.object({ number: z.int().positive(), reader: z.string(), hash: z.string(), at: z.string() })) })

/**
 * Asks who has acknowledged something, after a place in the list of the CMS.
 *
 * @throws Error for every answer that is none
 */
export async function readAcknowledged({ cmsUrl, token: given, tokenFile }: Receiver, after: number, signal: AbortSignal): Promise<Acknowledged[]> {
  const token = given ?? (tokenFile === undefined ? undefined : readIfThere(tokenFile)?.trim())
  if (!token) return []
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json' }
  const response = await fetch(`${cmsUrl}/api/submissions/acknowledgements?after=${after}`, { headers, redirect: 'manual', signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]) })
  return acknowledgements.parse(await response.json()).data
}

function broken(cause: unknown): SendFault {
  const isSlow = cause instanceof Error && cause.name === 'TimeoutError'
  return isSlow ? new SendFault('slow', 'The CMS did not answer in time.', { cause }) : new SendFault('unreachable', 'The CMS cannot be reached, or broke its answer off.', { cause })
}

/** What the CMS says of what it was sent, and of nothing else. */
const unacceptable = [400, 409, 413, 422]

function refusal({ status, headers }: Response, text: string): SendFault {
  const said = `The CMS answered ${status}: ${excerpt(text)}`
  if (unacceptable.includes(status) && isOfStrapi(text)) return new SendFault('unacceptable', said)
  if (status === 429) return new SendFault('too-many', said, { retryMs: 1_000 * (Number(headers.get('retry-after')) || 0) })
  return new SendFault(status >= 500 ? 'failing' : 'refused', said)
}

/** Whether it is the CMS that says so: what is set aside is tried no more, and something in between must not bring that about. */
function isOfStrapi(text: string): boolean {
  const { error } = (jsonIn(text) ?? {}) as { error?: { name?: unknown } | null }
  return typeof error?.name === 'string'
}

function idIn(text: string): unknown {
  const { data } = (jsonIn(text) ?? {}) as { data?: { id?: unknown } | null }
  return data?.id
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Some other program answered.
    return null
  }
}

const excerpt = (text: string): string => JSON.stringify(text.slice(0, 200))
