import type { LanguageTag } from '@clf/text'
import { Command } from 'commander'
import { explainWords } from '../help/help-words.ts'

/** `clf explain`, its help and its answer in a language. */
export const explainCommand = (language: LanguageTag): Command =>
  new Command('explain')
    .description(explainWords.description[language])
    .argument(`<${explainWords.name[language]}>`, explainWords.rule[language])
    .action(async (rule: string) => {
      // Loaded with every rule when one is asked for: help is answered without.
      const { answerTo } = await import('./answer-to.ts')
      process.stdout.write(answerTo(rule, language))
    })
