import { judgeEdition } from '../../edition/judge-edition.ts'
import { rules } from '../../all-rules.ts'
import { editionRules } from '../../edition-rules.ts'
import { furtherSnippets, type FurtherSnippet } from './further.ts'

/** What a rule found in one half of the snippets, against what people find in all of them. */
interface FurtherScore {
  id: string
  /** Snippets with what people find. */
  labelled: number
  found: number
  right: number
  /** Ids of snippets, with what was to be said and what was. */
  wrong: { snippet: string; says: string; said: string }[]
}

/** The score of every rule over one half of the snippets. A fault where a person must decide, and the reverse, is wrong. */
function scoreFurther(isHeldOut: boolean): FurtherScore[] {
  const told = furtherSnippets().filter((snippet) => snippet.isHeldOut === isHeldOut).map((snippet) => ({ snippet, outcomes: judgeEdition(snippet.edition).outcomes }))
  return [...rules, ...editionRules].map(({ id }) => {
    const each = told.filter(({ snippet }) => isAsked(id, snippet)).map(({ snippet, outcomes }) => {
      const says = snippet.says[id] ?? 'passed'
      const outcome = outcomes[id] ?? 'untested'
      const said = outcome === 'inapplicable' ? 'passed' : outcome
      return { snippet: snippet.id, says, said, isRight: says === said || (says === 'found' && said !== 'passed') }
    })
    return {
      id,
      labelled: each.filter(({ says }) => says !== 'passed').length,
      found: each.filter(({ said }) => said !== 'passed').length,
      right: each.filter(({ says, isRight }) => says !== 'passed' && isRight).length,
      wrong: each.filter(({ isRight }) => !isRight).map(({ snippet, says, said }) => ({ snippet, says, said })),
    }
  })
}

/** Most snippets have one language, which says nothing against the rule that asks for three. */
const isAsked = (id: string, { rule, edition }: FurtherSnippet): boolean => id !== 'three-languages-are-there' || rule === id || Object.keys(edition.words).length === 3

/** A table of both halves, and the snippets of the open half that are judged otherwise: those held out are not listed. */
export function tellFurther(): string {
  const [open, heldOut] = [scoreFurther(false), scoreFurther(true)]
  const share = (part: number, of: number) => (of === 0 ? '     –' : ((part / of) * 100).toFixed(1).padStart(6))
  const cells = ({ labelled, found, right }: Omit<FurtherScore, 'id' | 'wrong'>) => `${String(labelled).padStart(6)}${String(found).padStart(6)}${share(right, found)}${share(right, labelled)}`
  const sum = (scores: FurtherScore[]) => ({ labelled: total(scores, 'labelled'), found: total(scores, 'found'), right: total(scores, 'right') })
  const rows = open.map((score, index) => `${score.id.padEnd(44)}${cells(score)}  ${cells(heldOut[index] ?? score)}`)
  const wrong = open.flatMap(({ id, wrong }) => wrong.map(({ snippet, says, said }) => `${id}: ${says}, said ${said}: ${snippet}`))
  return [
    `${''.padEnd(44)}open half                  held out`,
    `${'rule'.padEnd(44)}labels found prec.  rec.  labels found prec.  rec.`,
    ...rows,
    `${'all'.padEnd(44)}${cells(sum(open))}  ${cells(sum(heldOut))}`,
    ...wrong,
    '',
  ].join('\n')
}

const total = (scores: readonly FurtherScore[], count: 'labelled' | 'found' | 'right') => scores.reduce((sum, score) => sum + score[count], 0)
