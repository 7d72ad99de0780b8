import type { LanguageTag } from '@clf/text'
import { finishedPart } from './finished-part.ts'

/** Parts of pages, finished, that are the same on many: those used longest ago are forgotten first. */
export class KeptParts {
  readonly #mostCharacters: number
  readonly #parts = new Map<string, string>()
  #characters = 0

  /** @param mostCharacters of parts, and of what they are made of */
  constructor(mostCharacters: number) {
    this.#mostCharacters = mostCharacters
  }

  /** @param key all that the part is made of besides its language */
  finished(lang: LanguageTag, key: string, make: () => string): string {
    const name = `${lang} ${key}`
    const known = this.#parts.get(name)
    const part = known ?? finishedPart(lang, make())
    if (known === undefined) this.#characters += name.length + part.length
    else this.#parts.delete(name)
    this.#parts.set(name, part)
    for (const [oldest, old] of this.#parts) {
      if (this.#characters <= this.#mostCharacters) break
      this.#parts.delete(oldest)
      this.#characters -= oldest.length + old.length
    }
    return part
  }
}

/** Stands in a page, as it is made, for a part of it that is finished already. */
export function markFor(locals: App.Locals, part: string): string {
  const parts = (locals.finishedParts ??= [])
  return `<!--clf-part-${parts.push(part) - 1}-->`
}

/** A finished page with the parts that stand in it by their marks. */
export function withParts(html: string, parts: readonly string[] | undefined): string {
  return parts === undefined ? html : html.replaceAll(/<!--clf-part-(\d+)-->/g, (mark, index: string) => parts[Number(index)] ?? mark)
}
