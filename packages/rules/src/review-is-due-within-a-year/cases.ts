import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    whole: [
      { facts: { revisedOn: '2026-05-02', reviewBy: '2028-05-02' }, en: 'Words.' },
      { facts: { revisedOn: '2026-05-02', reviewBy: null }, en: 'Words.' },
      { facts: { revisedOn: '2024-05-02', reviewedOn: '2026-05-02', reviewBy: '2027-06-02' }, en: 'Words.' },
      { around: { today: '2026-11-01' }, facts: { revisedOn: '2025-05-02', reviewBy: '2026-05-01' }, en: 'Words.' },
      { facts: { revisedOn: '2026-02-28', reviewBy: '2027-03-01' }, tc: '內容。' },
    ],
  },
  passed: {
    whole: [
      { facts: { revisedOn: '2026-05-02', reviewBy: '2027-05-02' }, en: 'Words.' },
      { facts: { revisedOn: '2026-05-02', reviewBy: '2026-11-02' }, en: 'Words.' },
      { facts: { revisedOn: '2024-05-02', reviewedOn: '2026-05-02', reviewBy: '2027-05-02' }, en: 'Words.' },
      { around: { today: '2026-05-01' }, facts: { revisedOn: '2025-05-02', reviewBy: '2026-05-01' }, en: 'Words.' },
      { en: 'Words.' },
    ],
  },
}
