import { nearestRules, ruleInfos } from '@clf/audit'
import { CommandError } from '../answer/command-error.ts'
import { noRule } from './argument-words.ts'

/** The rules that were named. @throws {CommandError} for the first that is none, with those that are named like it */
export function knownRules(names: readonly string[]): readonly string[] {
  const wrong = names.find((name) => !ruleInfos.some(({ id }) => id === name))
  if (wrong !== undefined) throw new CommandError(noRule(wrong, nearestRules(wrong)))
  return names
}
