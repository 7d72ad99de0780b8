import type { Bureau } from '../../documents.ts'
import { bureauPath } from '../../kinds/fact.ts'
import type { Section } from '../../kinds/section.ts'
import { bureauWords } from './words.ts'

/** Bureaux, departments and agencies, each with a page of what it has issued. */
export const bureau = {
  name: 'bureau',
  api: 'bureaus',
  path: 'departments',
  words: bureauWords,
  searched: ['name', 'abbreviation', 'code'],
  listed: ['code', 'name', 'abbreviation', 'kind', 'era'],
  related: [],
  sort: ['name:asc'],
  schemes: [],
  entry(bureau: Bureau, { lang }) {
    const facts = [bureauWords[lang].kind[bureau.kind], ...(bureau.era === '2006' ? ['2006'] : [])].map((text) => ({ text }))
    return { title: bureau.name, path: bureauPath(bureau), summary: '', facts }
  },
} as const satisfies Section<Bureau>
