import { treeUses, validateTree } from '@clf/content/tree'
import type { TreeUses } from '@clf/content/tree'
import { bodyFields } from './check-body.ts'

/** What the words of one language need from outside themselves: files by `documentId`, and addresses that their bodies lead to; each once. */
export function usedInWords(words: Readonly<Record<string, unknown>>): TreeUses {
  const uses = bodyFields.flatMap((name) => {
    const { tree } = validateTree(words[name])
    return tree ? [treeUses(tree)] : []
  })
  const beside = typeof words['file'] === 'string' ? [words['file']] : []
  return { media: [...new Set([...uses.flatMap(({ media }) => media), ...beside])], addresses: [...new Set(uses.flatMap(({ addresses }) => addresses))] }
}
