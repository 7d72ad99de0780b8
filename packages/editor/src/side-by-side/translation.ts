import type { DocumentTree } from '@clf/content/tree'
import { withWords } from '@clf/content/tree'
import { alignTrees } from './align.ts'
import type { Pair } from './align.ts'
import { blocksOf } from './fingerprint.ts'

/** What a block of a translation was made from: fingerprints of both, as they were when it was right. */
export interface TranslationEntry {
  source: string
  target: string
  /** True until somebody has read what a conversion made. */
  unread?: true
}

/** What is known of the blocks of one translation; stored beside it. */
export type TranslationRecord = readonly TranslationEntry[]

/**
 * `missing`: the source has it and the translation does not. `extra`: the reverse. `older`: the source changed and the translation did
 * not. `unread`: a conversion made it, and nobody has read it. `current`: nothing speaks against it.
 */
export type BlockState = 'missing' | 'extra' | 'older' | 'unread' | 'current'

export interface TranslatedBlock extends Pair {
  state: BlockState
}

/** The blocks of a source and its translation side by side, each with its state. */
export function compareTranslation(source: DocumentTree, target: DocumentTree, record: TranslationRecord): TranslatedBlock[] {
  const [sources, targets] = [blocksOf(source), blocksOf(target)]
  const byTarget = Map.groupBy(record, (entry) => entry.target)
  return alignTrees(source, target).map((pair) => ({
    ...pair,
    state: pair.source === null ? 'extra' : pair.target === null ? 'missing' : stateOf(sources[pair.source]?.fingerprint ?? '', byTarget.get(targets[pair.target]?.fingerprint ?? '')),
  }))
}

/** A block that was written anew since the record, and so is in none of its entries, is current: somebody has just worked on it. */
function stateOf(source: string, entries: readonly TranslationEntry[] | undefined): BlockState {
  if (entries === undefined) return 'current'
  const same = entries.find((entry) => entry.source === source)
  if (same === undefined) return 'older'
  return same.unread === true ? 'unread' : 'current'
}

/**
 * The record to store with a translation. What is older or unread stays so.
 * @param read indices of blocks of the translation that somebody says are right
 */
export function recordTranslation(source: DocumentTree, target: DocumentTree, before: TranslationRecord, read: ReadonlySet<number> = new Set()): TranslationEntry[] {
  const [sources, targets] = [blocksOf(source), blocksOf(target)]
  return compareTranslation(source, target, before).flatMap((pair) => {
    if (pair.source === null || pair.target === null) return []
    const [from, to] = [sources[pair.source]?.fingerprint ?? '', targets[pair.target]?.fingerprint ?? '']
    const isRead = read.has(pair.target)
    const kept = isRead ? [] : before.filter((entry) => entry.target === to)
    if (pair.state === 'older' && kept.length > 0) return kept
    return [{ source: from, target: to, ...(pair.state === 'unread' && !isRead ? { unread: true as const } : {}) }]
  })
}

export interface OfferedTranslation {
  tree: DocumentTree
  /** Every block of it is unread. */
  record: TranslationEntry[]
}

/** Simplified Chinese of a tree in Traditional Chinese, by conversion, to be read by somebody. Loads the dictionaries when it is asked for. */
export async function offerSimplified(traditional: DocumentTree): Promise<OfferedTranslation> {
  const { toSimplified } = await import('@clf/text/simplified')
  const tree = withWords(traditional, toSimplified)
  const [from, to] = [blocksOf(traditional), blocksOf(tree)]
  return { tree, record: to.map((block, index) => ({ source: from[index]?.fingerprint ?? '', target: block.fingerprint, unread: true })) }
}
