/** What the importer's exit code says. Documented in `--help` and the README. */
export const exitCodes = {
  imported: 0,
  fault: 1,
  usage: 2,
  input: 3,
  words: 4,
  noAnswer: 5,
  refusedByCms: 6,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
