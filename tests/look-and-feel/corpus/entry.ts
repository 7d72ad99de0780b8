import { createHash } from 'node:crypto'
import { defects } from './faults/defects.ts'
import { faults } from './faults/index.ts'
import { languages, type Language } from './language.ts'
import { variations } from './legal/variations.ts'
import { scriptRule, standardRules, type Fault, type Operator, type Place, type State } from './operator.ts'
import type { Site } from './site.ts'
import { sites } from './sites/index.ts'

/** One page of the corpus: an operator used on a site, and where it is judged. */
export interface Entry {
  /** `operator@site`. */
  name: string
  kind: 'fault' | 'legal'
  operator: Operator
  site: Site
  language: Language
  place: Place
  state: State
  /** Rules of which at least one has to say failed; none for a legal page. */
  must: readonly string[]
  /** Rules that may say failed as well. */
  may: readonly string[]
  /** Kept out of what the rules are mended with; scored in the full check alone. */
  isHeldOut: boolean
  /** Which of the sites that its operator is used on, from 0. */
  turn: number
}

/** A number that a name always gives. */
const numberOf = (name: string): number => createHash('sha256').update(name).digest().readUInt32BE(0)

const idOf = (rule: string): string => (rule in standardRules ? standardRules[rule as keyof typeof standardRules] : rule)

/** Some of the sites that an operator can be used on, always the same. */
const chosen = (operator: Operator, most: number): Site[] =>
  operator.sites
    .toSorted((one, other) => numberOf(`${operator.name}/${one}`) - numberOf(`${operator.name}/${other}`))
    .slice(0, most)
    .map((name) => {
      const site = sites.find((each) => each.name === name)
      if (!site) throw new Error(`${operator.name}: there is no site ${name}.`)
      return site
    })

function entryOf(kind: Entry['kind'], operator: Operator, site: Site, turn: number, must: readonly string[] = [], may: readonly string[] = []): Entry {
  const name = `${operator.name}@${site.name}`
  const number = numberOf(name)
  return {
    name,
    kind,
    operator,
    site,
    language: operator.language ?? languages[number % languages.length] ?? 'en',
    place: operator.place ?? (number % 4 === 0 ? 'home' : number % 4 === 1 ? 'section' : 'leaf'),
    state: operator.state ?? { theme: 'light', width: 1280 },
    must,
    may,
    isHeldOut: numberOf(`held out: ${name}`) % 2 === 0,
    turn,
  }
}

/** Language of parts is asked by two rules: Han by the one about documents as well, the rest by the one about pages. */
const idsOf = (rules: readonly string[]): string[] => [...new Set(rules.map(idOf).flatMap((id) => (id === standardRules.LF10 ? [id, scriptRule] : [id])))]

const ofFault = (fault: Fault, most: number): Entry[] =>
  chosen(fault, most).map((site, turn) => {
    const must = idsOf(fault.rules)
    return entryOf('fault', fault, site, turn, must, idsOf(fault.also ?? []).filter((rule) => !must.includes(rule)))
  })

/** Whether a page is in the part that is judged in every test run: half a minute of them, always the same. */
export const isInSample = ({ name }: Entry): boolean => numberOf(`sample: ${name}`) % 96 === 0

/** Whether a page is in the part that the full check judges: a fault on one site, a legal variation on two. */
export const isInFullCheck = ({ kind, turn }: Entry): boolean => turn < (kind === 'fault' ? 1 : 2)

/** Every page of the corpus. */
export const entries: readonly Entry[] = [
  ...faults.flatMap((fault) => ofFault(fault, 2)),
  ...defects.flatMap((defect) => ofFault(defect, defect.sites.length)),
  ...variations.flatMap((variation) => chosen(variation, 4).map((site, turn) => entryOf('legal', variation, site, turn))),
]

export const labelOf = ({ name, kind, language, place, state, must, may, isHeldOut }: Entry) => ({
  name,
  kind,
  language,
  place,
  state: `${state.theme}, ${state.width} px`,
  must,
  may,
  isHeldOut,
})
