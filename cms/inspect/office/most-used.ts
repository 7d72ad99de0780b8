/** Which of the languages that words are marked with has most letters. */
export class MostUsed {
  readonly #letters = new Map<string, number>()

  add(language: string, text: string): void {
    const count = text.match(/\p{L}/gu)?.length ?? 0
    if (language !== '' && count > 0) this.#letters.set(language, (this.#letters.get(language) ?? 0) + count)
  }

  /** The language, or empty when no letter is marked with any. */
  language(): string {
    return [...this.#letters].reduce(([most, count], [language, letters]) => (letters > count ? [language, letters] : [most, count]), ['', 0])[0]
  }
}
