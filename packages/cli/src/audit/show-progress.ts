import type { Told, Words } from './words.ts'

/** Where progress is written. */
interface Terminal {
  isTTY?: boolean
  columns?: number
  write: (text: string) => unknown
}

/** Milliseconds between two lines where there is no terminal that could update one. */
const lineEvery = 10_000

/** How progress is shown: on a terminal in one line that is updated, elsewhere in a line now and then; the last one always comes. */
export interface ProgressShown {
  show: (told: Told) => void
  /** Says something that stays. */
  say: (sentence: string) => void
  end: () => void
}

/** @param now milliseconds of a clock that never goes back */
export function progressOn(terminal: Terminal, words: Words, now = () => performance.now()): ProgressShown {
  let last: Told | undefined
  let isWritten = true
  let writtenAt = now()
  return {
    show: (told) => {
      last = told
      isWritten = terminal.isTTY === true
      if (isWritten) return void terminal.write(`\r${cut(words.progress(told), terminal.columns)}\u001B[K`)
      if (now() - writtenAt < lineEvery) return
      writtenAt = now()
      isWritten = true
      terminal.write(`${words.progress(told)}\n`)
    },
    say: (sentence) => void terminal.write(terminal.isTTY === true ? `\r${sentence}\u001B[K\n` : `${sentence}\n`),
    end: () => {
      if (!last) return
      if (terminal.isTTY) terminal.write('\n')
      else if (!isWritten) terminal.write(`${words.progress(last)}\n`)
      last = undefined
    },
  }
}

/** A line that is longer than the terminal is wide would be left standing. Han characters are two columns wide. */
function cut(text: string, columns = 80): string {
  let width = 0
  let end = 0
  for (const character of text) {
    width += /[\u1100-\u{1FFFF}]/u.test(character) ? 2 : 1
    if (width >= columns) return text.slice(0, end)
    end += character.length
  }
  return text
}
