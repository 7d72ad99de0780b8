import { createHash } from 'node:crypto'
import type { FileInspection } from '@clf/content'
import { editionOf, type Sketch, type SketchedWords } from '../cases.ts'
import type { Edition, EditionFacts, EditionWords, Surroundings } from '../../edition/edition.ts'
import { chinese } from './chinese.ts'
import { offices } from './offices.ts'
import { papers } from './papers.ts'
import { parts } from './parts.ts'
import { whole } from './whole.ts'
import { words } from './wordings.ts'

/** What a person says of a snippet for one rule. `found`: a fault or a question, where the words of the rule do not say which. */
type FurtherLabel = 'failed' | 'cantTell' | 'found'

/** A snippet: an edition of which everything that it leaves out is faultless. */
export interface FurtherSketch extends Sketch {
  /** What it holds beside the fault that it was written for. None by default. */
  also?: Readonly<Record<string, FurtherLabel>>
  /** What is not known around it, which otherwise is. */
  without?: readonly (keyof Surroundings)[]
}

/** Snippets by rule, by label and by name. */
export type FurtherCases = Readonly<Record<string, Partial<Record<FurtherLabel | 'passed', Readonly<Record<string, FurtherSketch>>>>>>

/** A snippet with what every rule must say of it: those that are not named in `says` find nothing. */
export interface FurtherSnippet {
  /** `rule/name`, of which the half that it belongs to is computed. */
  id: string
  /** The rule that it was written for; `papers` for a whole paper. */
  rule: string
  says: Readonly<Record<string, FurtherLabel>>
  edition: Edition
  /** Half of them, by the hash of the id: what a rule says of them is counted and never listed. */
  isHeldOut: boolean
}

/**
 * The third blind set: snippets of whole editions, written from what the rules say in words, before any rule was asked.
 * Every rule is asked of every snippet, so that a false alarm counts wherever it is raised.
 */
export function furtherSnippets(): FurtherSnippet[] {
  const ofRules = [whole, parts, chinese, words, offices].flatMap((cases) =>
    Object.entries(cases).flatMap(([rule, byLabel]) =>
      Object.entries(byLabel).flatMap(([label, sketches]) =>
        Object.entries(sketches).map(([name, sketch]) => snippetOf(rule, name, sketch, label === 'passed' ? {} : { [rule]: label as FurtherLabel }))
      )
    )
  )
  return [...ofRules, ...Object.entries(papers).map(([name, sketch]) => snippetOf('papers', name, sketch))]
}

function snippetOf(rule: string, name: string, sketch: FurtherSketch, says: FurtherSnippet['says'] = {}): FurtherSnippet {
  const id = `${rule}/${name}`
  return { id, rule, says: { ...sketch.also, ...says }, edition: editionAround(sketch), isHeldOut: isHeldOut(id) }
}

const isHeldOut = (id: string): boolean => createHash('sha256').update(id).digest().readUInt8(0) % 2 === 1

const sourceHash = 'a1b2'

const ofAnyKind: EditionFacts = {
  revisedOn: '2026-05-04',
  reviewedOn: null,
  reviewBy: '2027-04-30',
  issuingBureau: 'csb',
  classification: 'unclassified',
  contact: { telephone: '2810 3850', email: 'general-office@csb.gov.hk' },
}

const ofCircular: EditionFacts = { series: 'general-circular', number: 6, year: 2026, date: '2026-05-04', effectiveFrom: '2026-05-11', effectiveTo: null, supersedes: [], amendments: [] }

const known: Surroundings = { today: '2026-06-15', others: [], targets: {}, sourceHash, glossary: ['AFCD', 'CSB', 'DPO', 'EPD', 'FEHD', 'GLD', 'HAD', 'LandsD', 'LCSD', 'TD'] }

const posts: Record<'en' | 'tc' | 'sc', Partial<Omit<EditionWords, 'body'>>> = {
  en: { from: 'Departmental Secretary', to: 'All staff', contactPost: 'Executive Officer (General)' },
  tc: { from: '部門主任秘書', to: '全體職員', contactPost: '行政主任（總務）' },
  sc: { from: '部门主任秘书', to: '全体职员', contactPost: '行政主任（总务）', translation: { state: 'reviewed', sourceHash, converter: 'opencc-js 1.4.2' } },
}

function editionAround({ also: _also, without = [], ...sketch }: FurtherSketch): Edition {
  const kind = sketch.kind ?? 'circular'
  const around = Object.fromEntries(Object.entries({ ...known, ...sketch.around }).filter(([name]) => !without.includes(name as keyof Surroundings)))
  return editionOf({
    ...sketch,
    facts: { ...ofAnyKind, ...(kind === 'circular' && ofCircular), ...sketch.facts },
    around,
    ...(sketch.en !== undefined && { en: wordsAround('en', sketch.en, kind) }),
    ...(sketch.tc !== undefined && { tc: wordsAround('tc', sketch.tc, kind) }),
    ...(sketch.sc !== undefined && { sc: wordsAround('sc', sketch.sc, kind) }),
  })
}

function wordsAround(path: 'en' | 'tc' | 'sc', given: SketchedWords, kind: string): SketchedWords {
  const own = typeof given === 'string' ? { body: given } : given
  const { from, to, ...ofAny } = posts[path]
  const names = [...(own.body ?? '').matchAll(/<([^<>]+\.[a-z0-9]+)>/gi)].map(([, name = '']) => name)
  return { ...ofAny, ...(kind === 'circular' && { from, to }), files: Object.fromEntries(names.map((name) => [name, fileNamed(name)])), ...own } as SketchedWords
}

/** A file of its format in which nothing was found that speaks against it. */
function fileNamed(name: string): NonNullable<EditionWords['files']>[string] {
  const format = name.replace(/^.*\./, '').toLowerCase()
  const facts = { bytes: 240_000, title: 'Form', language: 'en', headings: 3, pictures: 0, picturesWithoutText: 0, tables: 0, tablesWithoutHeaders: 0 }
  const inspection: FileInspection | undefined = format === 'pdf'
    ? { state: 'inspected', facts: { ...facts, format, pages: 4, showsTitle: true, tagged: true, encrypted: false, openToScreenReaders: true, bookmarks: 3, picturePages: [], unreadablePages: [] } }
    : format === 'docx' || format === 'xlsx'
    ? { state: 'inspected', facts: { ...facts, format, pages: null, macros: false, trackedChanges: 0, hiddenParts: 0 } }
    : undefined
  return { name, size: 240, ...(inspection && { inspection }) }
}
