/** Looks at a value that may change without an event. */
export interface Follower {
  /** The value now; undefined while it is not to be judged. */
  read(): string | undefined
  /** Called when it is another than last time. */
  changed(): void
}

/** Milliseconds between two looks: soon enough to be read as at once, seldom enough to cost nothing. */
const intervalMs = 250

const followed = new Map<Follower, string | undefined>()
let timer: ReturnType<typeof setInterval> | undefined

/**
 * Calls `follower` when its value has become another one, whoever wrote it: a script that sets `value` or calls
 * `setRangeText()`, dictation software, the browser that fills the form in again. None of them fires an event. One timer
 * serves every follower of the page, and there is none without a follower.
 */
export function followValue(follower: Follower): void {
  followed.set(follower, follower.read())
  timer ??= setInterval(lookAtAll, intervalMs)
}

/** Stops what `followValue` began. */
export function unfollowValue(follower: Follower): void {
  followed.delete(follower)
  if (followed.size > 0) return
  clearInterval(timer)
  timer = undefined
}

function lookAtAll(): void {
  for (const [follower, former] of followed) {
    const value = follower.read()
    if (value === undefined || value === former) continue
    followed.set(follower, value)
    follower.changed()
  }
}
