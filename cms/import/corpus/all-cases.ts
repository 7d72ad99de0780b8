import { hiddenAndTracked } from './cases/hidden-and-tracked.ts'
import { inlines } from './cases/inlines.ts'
import { numbers } from './cases/numbers.ts'
import { papers } from './cases/papers.ts'
import { tables } from './cases/tables.ts'
import type { CorpusCase } from './corpus-case.ts'

/** Every DOCX file of our own making. */
export const allCases: readonly CorpusCase[] = [...papers, ...numbers, ...tables, ...hiddenAndTracked, ...inlines]
