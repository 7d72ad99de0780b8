import type { Said } from './judge-entries.ts'
import { scoreOf } from './score.ts'

const share = (value: number) => value.toFixed(3)

/** The score as lines: all, each rule, each operator that was missed somewhere, and every alarm that was none. */
export function scoreTable(title: string, said: readonly Said[]): string {
  const { faults, legal, recall, precision, falseAlarms, strayAlarms, missed, neverAsked } = scoreOf(said)
  const isMissed = new Map(missed.map((each) => [each.name, each]))
  const count = (of: readonly Said[]) => `${of.filter(({ entry }) => !isMissed.has(entry.name)).length}/${of.length}`
  const withFaults = said.filter(({ entry }) => entry.kind === 'fault')
  const byRule = Map.groupBy(withFaults, ({ entry }) => entry.must[0] ?? '')
  const byOperator = Map.groupBy(withFaults, ({ entry }) => entry.operator.name)
  return [
    `${title}: ${faults} pages with a fault, ${legal} legal ones`,
    `  recall ${share(recall)}, precision ${share(precision)}, false alarms on legal pages ${falseAlarms.length}, beside the fault ${strayAlarms.length}`,
    ...(neverAsked.length === 0 ? [] : [`  The audit does not ask yet: ${neverAsked.join(', ')}.`]),
    '  recall by rule',
    ...[...byRule].map(([rule, of]) => `    ${rule.padEnd(38)} ${count(of)}`),
    ...(missed.length === 0 ? [] : ['  operators missed']),
    ...[...byOperator].filter(([, of]) => of.some(({ entry }) => isMissed.has(entry.name))).flatMap(([operator, of]) => [
      `    ${operator.padEnd(50)} ${count(of)}`,
      ...of.flatMap(({ entry }) => {
        const miss = isMissed.get(entry.name)
        if (!miss) return []
        const why = miss.unjudged ? `not judged: ${miss.unjudged}` : miss.cannotTell.length > 0 ? `cannot tell: ${miss.cannotTell.join(', ')}` : `passed: ${miss.must.join(', ')}`
        return [`      ${entry.site.name}, ${entry.language}, ${entry.place}, ${entry.state.theme} ${entry.state.width}: ${why}`]
      }),
    ]),
    ...(falseAlarms.length === 0 ? [] : ['  false alarms on legal pages', ...falseAlarms.map(({ name, rule }) => `    ${name}: ${rule}`)]),
    ...(strayAlarms.length === 0 ? [] : ['  alarms beside the fault', ...strayAlarms.map(({ name, rule }) => `    ${name}: ${rule}`)]),
  ].join('\n')
}
