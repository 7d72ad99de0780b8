import { DatabaseSync } from 'node:sqlite'

/** `VACUUM INTO` copies a consistent state, also while another process writes. */
export function copyDatabase(from: string, to: string): void {
  const source = new DatabaseSync(from, { readOnly: true })
  source.prepare('VACUUM INTO ?').run(to)
  source.close()
}
