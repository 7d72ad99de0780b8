/** No tag or attribute that matters has a longer name; a longer one reads as empty. */
const longestName = 1_024

interface Chunk {
  readonly text: string
  /** Where it starts in the page. */
  readonly start: number
}

/**
 * The part of a page that is still needed, while the page arrives in chunks. Positions are counted from the start of
 * the page in UTF-16 code units. Chunks stay as they came: joining each with all that waits would cost the square of it.
 */
export class PageText {
  readonly #chunks: Chunk[] = []
  #start = 0
  #end = 0
  #writtenTo = 0

  #line = 1
  #linesCountedTo = 0

  /** Where the text that has arrived ends. */
  get end(): number {
    return this.#end
  }

  /** Where the last whole character ends: a chunk may stop between two halves, and half of one cannot be encoded. */
  get endOfWholeCharacters(): number {
    const code = this.slice(this.end - 1, this.end).charCodeAt(0)
    const endsInHalf = code >= 0xd8_00 && code <= 0xdb_ff
    return endsInHalf ? this.end - 1 : this.end
  }

  append(text: string): void {
    this.#chunks.push({ text, start: this.#end })
    this.#end += text.length
  }

  slice(from: number, to: number): string {
    if (from < this.#start || from >= to) return ''
    let text = ''
    let at = this.#chunkAt(from)
    for (let chunk = this.#chunks[at]; chunk && chunk.start < to; chunk = this.#chunks[at += 1]) {
      text += chunk.text.slice(Math.max(0, from - chunk.start), to - chunk.start)
    }
    return text
  }

  /** Index of the chunk that holds `position`, looked for from the end: what is read stands near it. */
  #chunkAt(position: number): number {
    return this.#chunks.findLastIndex(({ start }) => start <= position)
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
    if (kept <= this.#start) return
    this.lineAt(kept)
    this.#chunks.splice(0, this.#chunkAt(kept))
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
