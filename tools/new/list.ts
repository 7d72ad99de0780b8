import type { NodePlopAPI, PlopGeneratorConfig } from 'plop'
import generators from './plopfile.ts'

interface Question {
  name: string
  message: string
  default?: string
}

/** What `npm run new` makes: each generator with its questions in the order of the words of the command. */
export function generatorList(): string {
  const rows: string[] = []
  const note = (name: string, { description, prompts }: Partial<PlopGeneratorConfig>) => {
    const questions = prompts as unknown as Question[]
    rows.push(`npm run new ${[name, ...questions.map((question) => question.name.toUpperCase())].join(' ')}`, `    ${description}`)
    for (const question of questions) rows.push(`    ${question.name.toUpperCase()}  ${question.message}${question.default === undefined ? '' : ` (default ${question.default})`}`)
    rows.push('')
  }
  generators({ setGenerator: note } as unknown as NodePlopAPI)
  return `${rows.join('\n')}\nWithout words it asks.\n`
}
