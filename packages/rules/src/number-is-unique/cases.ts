import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    whole: [
      { work: 'a', facts: { series: 'general-circular', number: 3, year: 2026 }, around: { others: [{ reference: 'general-circular/3-2026', work: 'b' }] }, en: 'Words.' },
      { facts: { series: 'general-circular', number: 3, year: 2026 }, around: { others: [{ reference: 'general-circular/3-2026', work: 'b' }, { reference: 'x/1-2026', work: 'c' }] }, en: 'Words.' },
      { facts: { series: null, number: 3, year: 2026 }, around: { others: [] }, en: 'Words.' },
      { work: 'a', facts: { series: 'csb', number: 10, year: 2005 }, around: { others: [{ reference: 'csb/10-2005', work: 'z' }] }, tc: '內容。' },
      { facts: { series: '', number: 10, year: 2005 }, around: { others: [] }, tc: '內容。' },
    ],
  },
  passed: {
    whole: [
      { work: 'a', facts: { series: 'general-circular', number: 3, year: 2026 }, around: { others: [{ reference: 'general-circular/3-2026', work: 'a' }] }, en: 'Words.' },
      { facts: { series: 'general-circular', number: 3, year: 2026 }, around: { others: [{ reference: 'general-circular/3-2025', work: 'b' }] }, en: 'Words.' },
      { facts: { series: 'general-circular', number: 3, year: 2026 }, around: { others: [] }, en: 'Words.' },
      { kind: 'guideline', en: 'Words.' },
      { facts: { series: 'csb', number: 10, year: 2005 }, around: { others: [{ reference: 'edb/10-2005', work: 'b' }] }, tc: '內容。' },
    ],
  },
  cantTell: { whole: [{ facts: { series: 'csb', number: 3, year: 2026 }, en: 'Words.' }, { facts: { series: 'csb', number: 4, year: 2026 }, tc: '內容。' }] },
}
