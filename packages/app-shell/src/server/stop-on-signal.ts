import type { Server } from 'node:http'

const patienceMs = 5_000
const idleCheckMs = 100

/** Ends the process cleanly on SIGTERM and SIGINT: requests under way get five seconds, then the process exits 0. */
export function stopOnSignal(server: Server): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop(server))
}

function stop(server: Server): void {
  server.close(() => process.exit(0))
  // A connection is kept alive after its answer; nobody waits for a next request.
  setInterval(() => server.closeIdleConnections(), idleCheckMs).unref()
  setTimeout(() => process.exit(0), patienceMs).unref()
}
