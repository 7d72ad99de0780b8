import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    whole: [
      { facts: { series: 'csb-circular', supersedes: ['general-circular/3-2024'] }, en: 'This circular supersedes CSB Circular No. 3/2024.' },
      {
        facts: { series: 'it-circular', supersedes: ['it-circular/5-2020'] },
        around: { others: [{ reference: 'finance-circular/5-2020', work: 'a' }] },
        en: 'This circular supersedes Finance Circular No. 5/2020.',
      },
      { facts: { supersedes: [] }, en: 'This circular supersedes General Circular No. 3/2024.' },
      { facts: { supersedes: [] }, tc: '本通告取代總務通告第3/2024號。' },
      { facts: { supersedes: [] }, sc: '本通告取代总务通告第3/2024号。' },
      { facts: { supersedes: ['general-circular/2-2023'] }, en: 'This circular supersedes General Circular No. 3/2024 on the same subject.' },
      { facts: { supersedes: ['general-circular/3-2024'] }, en: 'This circular sets out the new arrangements.' },
      { facts: { supersedes: ['general-circular/3-2024'] }, en: 'This circular supersedes General Circular No. 3/2024.', tc: '本通告載述新安排。' },
      { facts: { supersedes: [] }, en: 'EDB Circular Memorandum No. 39/2018 is hereby cancelled.' },
      { facts: { supersedes: [] }, en: 'This circular cancels General Circular No. 3/2024.' },
    ],
  },
  passed: {
    whole: [
      { facts: { series: 'csb-circular', supersedes: ['general-circular/3-2024'] }, en: 'This circular supersedes General Circular No. 3/2024.' },
      { facts: { supersedes: ['general-circular/3-2024'] }, en: 'This circular supersedes General Circular No. 3/2024.' },
      { facts: { supersedes: ['general-circular/3-2024'] }, tc: '本通告取代總務通告第3/2024號，即日生效。' },
      { facts: { supersedes: [] }, en: 'See General Circular No. 3/2024.' },
      { facts: { supersedes: [] }, en: 'A warning issued under General Circular No. 4/2025 cancels a class.' },
      { facts: { supersedes: [] }, en: 'General Circular No. 3/2024 remains in force and is not superseded.' },
      { facts: { supersedes: ['edb/39-2018'] }, en: 'This circular memorandum supersedes EDB Circular Memorandum No. 39/2018 on the same subject.' },
      { facts: { supersedes: ['general-circular/3-2024'] }, sc: '本通告取代总务通告第3/2024号。' },
      { facts: { supersedes: ['general-circular/3-2024', 'general-circular/7-1998'] }, en: 'This circular supersedes General Circulars No. 3/24 and 7/98.' },
      { kind: 'guideline', en: 'This guideline replaces paper forms.' },
    ],
  },
}
