/** Passes on what a submission failed by, unless it was that the draft is submitted already. */
export function unlessSubmitted(error: unknown): void {
  if (!(error instanceof Error && error.message.startsWith('It is submitted already'))) throw error
}
