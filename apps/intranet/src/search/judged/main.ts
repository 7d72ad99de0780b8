import { parseArgs } from 'node:util'
import { demonstration } from './demonstration.ts'
import { judge, judgedQueries, measuresOf } from './judge.ts'
import type { Judgement } from './judge.ts'

// Prints how the judged questions are answered: `--all` those that are held out too, `--list` each that is not answered well.
const { values } = parseArgs({ options: { all: { type: 'boolean', default: false }, list: { type: 'boolean', default: false } } })
const content = await demonstration()
const judgements = judge(content, judgedQueries().filter(({ isHeldOut }) => values.all || !isHeldOut))

const line = (name: string, some: readonly Judgement[]) => {
  const { queries, ndcg, precisionAt1, zero } = measuresOf(some)
  process.stdout.write(`${name.padEnd(10)} ${String(queries).padStart(4)} questions   nDCG@10 ${ndcg.toFixed(3)}   first right ${precisionAt1.toFixed(3)}   no result ${zero.toFixed(3)}\n`)
}

if (values.list) {
  for (const { text, language, isFirstRight, ndcg, found, answers } of judgements) {
    if (!isFirstRight || ndcg < 0.8) process.stdout.write(`${ndcg.toFixed(2)} ${language} ${text}\n     ${found.slice(0, 4).map((address) => `${address}:${answers[address] ?? 0}`).join('  ')}\n`)
  }
}
for (const language of ['en', 'tc', 'sc'] as const) line(language, judgements.filter((one) => one.language === language))
line('all', judgements)
