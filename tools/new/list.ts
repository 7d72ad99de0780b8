import type { NodePlopAPI, PlopGeneratorConfig } from 'plop'
import register from './plopfile.ts'

/** A generator of the plopfile as far as its use goes. */
interface Generator {
  name: string
  description: string
  questions: readonly { name: string; message: string; default?: string; choices?: readonly string[] }[]
}

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' })

const generators: Generator[] = []
register({
  setHelper: () => undefined,
  setGenerator: (name: string, { description = '', prompts }: Partial<PlopGeneratorConfig>) => generators.push({ name, description, questions: prompts as unknown as Generator['questions'] }),
} as unknown as NodePlopAPI)

/** What `npm run new` makes: each generator with its questions in the order of the words of the command; words in brackets have a default. */
export function generatorList(): string {
  const entries = generators.map(({ name, description, questions }) =>
    [
      `npm run new ${usageOf(name)}`,
      `    ${description}`,
      ...questions.map((question) =>
        `    ${question.name.toUpperCase()}  ${question.message}${question.choices ? ` ${either.format(question.choices)}` : ''}${
          question.default === undefined ? '' : ` (default ${question.default})`
        }`
      ),
    ].join('\n')
  )
  return `${entries.join('\n\n')}\n\nIn a terminal it asks for what is missing.\n`
}

const usageOf = (name: string): string =>
  [name, ...(generators.find((each) => each.name === name)?.questions ?? []).map((question) => (question.default === undefined ? question.name.toUpperCase() : `[${question.name.toUpperCase()}]`))]
    .join(' ')

/**
 * The words of a command with the defaults of those that are missing, for a run in which nobody can be asked.
 * @throws {Error} with a sentence when the generator is unknown or a word without a default is missing
 */
export function completed([name = '', ...given]: readonly string[]): string[] {
  const generator = generators.find((each) => each.name === name)
  if (!generator) throw new Error(`There is no generator "${name}". There are ${generators.map((each) => each.name).join(', ')}: npm run new -- --help`)
  const words = generator.questions.map(({ name: question, default: fallback }, index) => {
    const word = given[index] ?? fallback
    if (word === undefined) throw new Error(`The ${question} is missing, and there is no terminal to ask in. Write it behind the command: npm run new ${usageOf(name)}`)
    return word
  })
  return [name, ...words]
}
