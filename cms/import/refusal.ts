import type { LanguageTag } from '@clf/text'
import type { ExitCode } from './exit-codes.ts'
import { wordsOf } from './words/words.ts'
import type { Words } from './words/words.ts'

/** An expected reason not to import. The message is one sentence for the person who gave the file; `words` has it in each language. */
export class Refusal extends Error {
  readonly exitCode: ExitCode
  readonly words: Words

  constructor(words: Words | string, exitCode: ExitCode) {
    const all = typeof words === 'string' ? wordsOf(words, words) : words
    super(all.en)
    this.name = 'Refusal'
    this.exitCode = exitCode
    this.words = all
  }

  in(lang: LanguageTag): string {
    return this.words[lang]
  }
}
