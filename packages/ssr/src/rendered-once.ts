import { withServerLanguage } from '@clf/components'
import { renderElement, type Attributes } from './element-renderer.ts'

/** Characters of shadow roots that are kept; with those that are used again the process stays as large as it is. */
const mostCharacters = 500_000

const kept = new Map<string, string>()
let characters = 0

/**
 * The shadow root of an element, which its name, its attributes and the language around it decide: the same buttons, tags and fields stand on every
 * page. Those used longest ago are forgotten first.
 */
export function renderedOnce(name: string, language: string, attributes: Attributes): string {
  const key = JSON.stringify([name, language, ...attributes])
  const known = kept.get(key)
  if (known !== undefined) {
    kept.delete(key)
    kept.set(key, known)
    return known
  }
  const rendered = withServerLanguage(language, () => renderElement(name, attributes))
  keep(key, rendered)
  return rendered
}

function keep(key: string, rendered: string): void {
  kept.set(key, rendered)
  characters += key.length + rendered.length
  for (const [oldest, old] of kept) {
    if (characters <= mostCharacters) return
    kept.delete(oldest)
    characters -= oldest.length + old.length
  }
}
