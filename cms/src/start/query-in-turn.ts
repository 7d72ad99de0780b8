/** A connection of `pg`, as far as it is asked something. */
interface Connection {
  query: (...asked: unknown[]) => unknown
}

type Callback = (error: unknown, result?: unknown) => void

/**
 * Makes a connection to PostgreSQL send each query after the answer to the one before. Strapi asks for relations side by side, in a
 * transaction all on one connection; `pg` keeps them in a queue, warns of it, and gives the queue up in its next version.
 */
export function queryInTurn(connection: Connection): void {
  const query = connection.query.bind(connection)
  let last = Promise.resolve()
  connection.query = (...asked) => {
    const answer = asked.at(-1)
    // A stream is handed back at once; nothing else is asked without a callback.
    if (typeof answer !== 'function') return query(...asked)
    last = last.then(() =>
      new Promise((resolve) => {
        const told: Callback = (error, result) => {
          resolve()
          ;(answer as Callback)(error, result)
        }
        try {
          query(...asked.slice(0, -1), told)
        } catch (error) {
          told(error)
        }
      })
    )
    return undefined
  }
}
