import { staleSince } from './stale-since.ts'
import type { Status } from './status.ts'

/** What the health answer says of the read model. The server is well whatever it says: its pages are read from what it has. */
export function healthOf(status: Status, isFilled: boolean, now: Date, limitSeconds: number): Record<string, string> {
  const { answered, fault, cursor, setAside, setAsideFor, filesMissing } = status
  return {
    // Whether its last answer was a good one.
    cms: fault === null && answered !== null ? 'up' : 'down',
    // `filling`: pages say 503. `stale`: they say as of when they are.
    content: !isFilled ? 'filling' : staleSince(status, now, limitSeconds) ? 'stale' : 'current',
    ...(answered !== null && { answered }),
    ...(cursor !== null && { entry: cursor.split('-')[0] ?? cursor }),
    ...(fault && { fault: `${fault.code} since ${fault.since}` }),
    ...(setAside > 0 && { setAside: String(setAside) }),
    ...(setAsideFor !== null && { setAsideFor }),
    ...(filesMissing > 0 && { filesMissing: String(filesMissing) }),
  }
}
