import { cssValue } from '../css/css-value.ts'
import { readTokens } from '../dtcg/read-tokens.ts'
import { resolveReferences } from '../dtcg/resolve-references.ts'

/** CSS text of every token in the files, by its path joined with hyphens: `font-size-3` gives `1.125rem`. */
export function readValues(files: readonly unknown[]): Record<string, string> {
  const tokens = resolveReferences(new Map(files.flatMap((file) => [...readTokens(file)])))
  return Object.fromEntries([...tokens].map(([path, token]) => [path.replaceAll('.', '-'), cssValue(path, token)]))
}
