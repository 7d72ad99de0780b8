import type { RunningCms } from '../running-cms.ts'
import { knownToAdmin, knownToApi } from './callers.ts'
import type { Caller } from './callers.ts'
import type { Kept } from './kept.ts'

/** One request: where to, and what with. */
export interface Ask {
  path: string
  body?: unknown
  /** Sent in the place of what the caller sends otherwise. */
  token?: string | undefined
}

/** What the ways are made with: a running house with somebody in it for every caller. */
export interface House {
  cms: RunningCms
  /** Asks as a caller. */
  ask: (caller: Caller, method: string, ask: Ask) => ReturnType<RunningCms['request']>
  /** Signs a caller in once more, on a device of that name. Gives nothing for callers who have no password. */
  signIn: (caller: Caller, deviceId: string) => Promise<string | undefined>
}

/** A way in which something may come to be written. A row of the table. */
export interface Way {
  name: string
  /** As Strapi lists it, `PUT /upload/files/:id`; of a way that must not be there, the request that is refused. */
  route: string
  /** Who may; everybody else is refused as {@link refusalOf} says. */
  may: readonly Caller[]
  /** What is kept otherwise afterwards, and nothing else is. */
  changes: readonly Kept[]
  /** Makes what is asked about. For what is the caller's own it is made by the caller. */
  make: (house: House, caller: Caller | null) => Promise<Ask> | Ask
  isOwn?: boolean
  /** Nothing is there, as those are told who may do everything; others may be told before that they may not. */
  isMissing?: boolean
  /** Anybody may ask, whatever they send along, and all get this status. */
  anyone?: number
  /** Statuses of a few callers who are refused otherwise than by rule. */
  except?: Readonly<Partial<Record<Caller, number>>>
  /** Words of the refusal of those who would be let in by their role: nobody may. */
  says?: string
  /** Looked at when it is done. */
  then?: (house: House, asked: Ask, caller: Caller) => Promise<void>
}

/** The status with which a caller is refused who may not. */
export function refusalOf({ route, except, isMissing, anyone }: Way, caller: Caller): readonly number[] {
  const own = except?.[caller]
  if (own !== undefined) return [own]
  if (anyone !== undefined) return [anyone]
  const isApi = route.includes(' /api/')
  if (isMissing) return caller === (isApi ? 'full-access token' : 'super admin') ? [404, 405] : [401, 403, 404, 405]
  return [(isApi ? knownToApi : knownToAdmin).includes(caller) ? 403 : 401]
}
