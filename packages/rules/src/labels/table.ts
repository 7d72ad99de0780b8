import { rules } from '../all-rules.ts'
import { editionRules } from '../edition-rules.ts'
import { canRepair } from '../edition/judge-edition.ts'

/** What the README says of every rule, a row each. */
export function tableOfRules(): string {
  const rows = [...rules, ...editionRules].toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, impact, criteria, source }) =>
    `| \`${id}\` | ${impact} | ${criteria.join(', ')} | [${source.title}](${source.url}) | ${canRepair(id) ? 'yes' : ''} |`
  )
  return ['| rule | impact | demands | source | mends |', '| --- | --- | --- | --- | --- |', ...rows].join('\n')
}
