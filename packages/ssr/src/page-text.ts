/** No tag or attribute that matters has a longer name; a longer one reads as empty. */
const longestName = 1_024

/**
 * The part of a page that is still needed, while the page arrives in chunks. Positions are counted from the start of
 * the page in UTF-16 code units.
 */
export class PageText {
  #text = ''
  #start = 0
  #writtenTo = 0

  #line = 1
  #linesCountedTo = 0

  /** Where the text that has arrived ends. */
  get end(): number {
    return this.#start + this.#text.length
  }

  /** Where the last whole character ends: a chunk may stop between two halves, and half of one cannot be encoded. */
  get endOfWholeCharacters(): number {
    const last = this.#text.charCodeAt(this.#text.length - 1)
    const endsInHalf = last >= 0xd8_00 && last <= 0xdb_ff
    return endsInHalf ? this.end - 1 : this.end
  }

  append(chunk: string): void {
    this.#text += chunk
  }

  slice(from: number, to: number): string {
    return from < this.#start ? '' : this.#text.slice(from - this.#start, to - this.#start)
  }

  /** Up to where the text has been taken. */
  get takenTo(): number {
    return this.#writtenTo
  }

  /** What has not been taken before `to`. */
  takeUntil(to: number): string {
    const taken = this.slice(this.#writtenTo, to)
    this.#writtenTo = to
    return taken
  }

  /** Lets go of what has been taken and was read up to `readTo`; what follows may be the beginning of a name. */
  forgetUntil(readTo: number): void {
    const kept = Math.min(this.#writtenTo, Math.max(readTo, this.end - longestName))
    this.lineAt(kept)
    this.#text = this.#text.slice(kept - this.#start)
    this.#start = kept
  }

  /** Line of a position, counted from 1. Positions have to be asked for in ascending order. */
  lineAt(position: number): number {
    const uncounted = this.slice(this.#linesCountedTo, position)
    for (let at = uncounted.indexOf('\n'); at !== -1; at = uncounted.indexOf('\n', at + 1)) this.#line += 1
    this.#linesCountedTo = Math.max(this.#linesCountedTo, position)
    return this.#line
  }
}
