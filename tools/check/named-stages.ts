import type { Stage } from './stage.ts'

/**
 * The stages whose names hold the words, whatever the case; all of them without words.
 * @throws {Error} that lists the names, when none does
 */
export function namedStages(stages: Stage[], words: string): Stage[] {
  const found = stages.filter(({ name }) => name.toLowerCase().includes(words.toLowerCase()))
  if (found.length === 0) throw new Error(`No part of the check is called "${words}". The parts are:\n${stages.map(({ name }) => `  ${name}`).join('\n')}`)
  return found
}
