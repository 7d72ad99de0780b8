/**
 * Tables and columns of earlier versions that this version deletes on purpose, `circulars` and `circulars.title`. A start stops before
 * it deletes anything else; see `newer-database.ts`.
 */
export const retired: readonly string[] = []
