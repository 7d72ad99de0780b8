import type { Status } from './status.ts'

/** When the CMS answered last, if readers have to be told; undefined while what they see is new enough, and before anything was ever read. */
export function staleSince({ answered }: Status, now: Date, limitSeconds: number): Date | undefined {
  if (answered === null) return undefined
  const last = new Date(answered)
  return now.getTime() - last.getTime() > 1_000 * limitSeconds ? last : undefined
}
