import type { OutboxState } from './outbox.ts'

/** What the health answer says of what readers wrote. The server is well whatever it says: what it keeps is on its disk. */
export function outboxHealth({ waiting, oldest, setAside, fault }: OutboxState): Record<string, string> {
  return {
    // `waiting`: something is on its way, or nothing gets through.
    outbox: fault ? 'held' : waiting > 0 ? 'waiting' : 'empty',
    ...(waiting > 0 && { outboxWaiting: String(waiting) }),
    ...(oldest !== null && { outboxOldest: oldest }),
    ...(fault && { outboxFault: `${fault.code} since ${fault.since}` }),
    ...(setAside > 0 && { outboxSetAside: String(setAside) }),
  }
}
