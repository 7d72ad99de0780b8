import type { Page } from '@playwright/test'
import { changesOf, differenceOf } from './difference.ts'
import { toldTree } from './told-tree.ts'

/**
 * Where what script changes in the accessibility tree and what is declared, `scriptChanges` of a story or of a page, are
 * not the same: changes without a declaration, and declarations without a change.
 */
export async function undeclared(scriptChanges: readonly string[], plain: Page, live: Page): Promise<string[]> {
  const before = await toldTree(plain)
  if (before.length < 3) throw new Error(`${plain.url()} says nothing without script.`)
  const { removed, added } = differenceOf(scriptChanges.map((line) => ({ line })), changesOf(before, await toldTree(live)))
  return [...added.map(({ line }) => adviceOn(line)), ...removed.map(({ line }) => `declared, but script does no such thing: ${line}. Take the line out of parameters.scriptChanges.`)]
}

const adviceOn = (change: string): string =>
  change.startsWith('+')
    ? `script adds ${change.slice(2)}. Render it on the server, or declare it in the story: parameters: { scriptChanges: ['${change}'] }.`
    : `${change.slice(2)} is there without script only. Keep it, or declare in the story that it goes: parameters: { scriptChanges: ['${change}'] }.`
