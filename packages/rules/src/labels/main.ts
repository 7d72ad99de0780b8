import { readFileSync, writeFileSync } from 'node:fs'
import { blindCases, laterBlindCases } from './blind.ts'
import { tableOfRules } from './table.ts'
import { tellFurther } from './further/score-further.ts'
import { readCases, scoreOf, scoreTogether, type Score } from './score.ts'

/** Prints precision and recall of every rule on its labelled snippets, and each snippet that is judged otherwise. `--open` leaves out those held back; `--blind` counts those that nobody tuned a rule to, with `--later` their second batch; `--further` counts the third, of which it lists the open half alone; `--write` writes the table of the README instead. */
if (process.argv.includes('--write')) {
  const readme = new URL('../../README.md', import.meta.url)
  writeFileSync(readme, readFileSync(readme, 'utf8').replace(/\| rule \| impact [^]*?(?=\n\n)/, () => tableOfRules()))
  process.exit()
}

if (process.argv.includes('--further')) {
  process.stdout.write(tellFurther())
  process.exit()
}

const isOpenOnly = process.argv.includes('--open')
const counted = process.argv.includes('--blind') ? new Map(Object.entries(process.argv.includes('--later') ? laterBlindCases : blindCases)) : await readCases()
const scores = [...counted].map(([id, cases]) => scoreOf(id, cases, ({ isHeldOut }) => !isOpenOnly || !isHeldOut))
const percent = (share: number) => (share * 100).toFixed(1).padStart(6)
const line = ({ id, snippets, precision, recall }: Score) => `${id.padEnd(44)}${String(snippets).padStart(5)}${percent(precision)}${percent(recall)}`
const all = scoreTogether(scores)
process.stdout.write(['rule'.padEnd(44) + '    n  prec.   rec.', ...scores.map(line), line(all), ''].join('\n'))
for (const { id, wrong } of scores) for (const { says, said, snippet } of wrong) process.stdout.write(`${id}: ${says}, said ${said}: ${snippet}\n`)
