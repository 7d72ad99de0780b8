import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    whole: [
      { around: { today: '2026-05-02' }, facts: { revisedOn: '2026-05-03' }, en: 'Words.' },
      { around: { today: '2026-05-02' }, facts: { date: '2026-04-01', amendments: [{ date: '2026-06-01', tc: '更正。' }] }, tc: '內容。' },
      { facts: { date: '2026-05-02', effectiveTo: '2026-04-30' }, en: 'Words.' },
      { facts: { date: '2026-05-02', reviewBy: '2026-05-01' }, sc: '内容。' },
      { around: { today: '2026-12-31' }, facts: { revisedOn: '2027-01-01' }, tc: '內容。' },
      { facts: { date: '2026-05-02', effectiveFrom: '2026-06-01', effectiveTo: '2026-05-01' }, en: 'Words.' },
      { facts: { date: '2026-05-02', year: 2025 }, en: 'Words.' },
      { facts: { date: '2026-05-02', revisedOn: '2026-05-01' }, en: 'Words.' },
      { facts: { revisedOn: '2026-05-02', reviewBy: '2026-05-01' }, en: 'Words.' },
      { facts: { date: '2026-05-02', amendments: [{ date: '2026-04-01', en: 'Corrected.' }] }, en: 'Words.' },
      { around: { today: '2026-05-02' }, facts: { reviewedOn: '2026-06-01' }, en: 'Words.' },
      { facts: { date: '2026-02-30' }, en: 'Words.' },
      { facts: { reviewedOn: '2026-07-01', reviewBy: '2026-06-30' }, en: 'Words.' },
    ],
  },
  passed: {
    whole: [
      { around: { today: '2026-05-02' }, facts: { date: '2026-06-01', effectiveFrom: '2026-07-01' }, en: 'Words.' },
      { around: { today: '2026-05-02' }, facts: { revisedOn: '2026-05-02' }, en: 'Words.' },
      { facts: { date: '2026-05-02', effectiveFrom: '2026-06-01', effectiveTo: '2027-05-31', year: 2026 }, en: 'Words.' },
      { facts: { date: '2026-05-02', effectiveFrom: null, effectiveTo: null }, en: 'Words.' },
      { facts: { date: '2026-05-02', revisedOn: '2026-05-02', reviewBy: '2027-05-01' }, en: 'Words.' },
      { facts: { date: '2026-05-02', amendments: [{ date: '2026-07-30', en: 'Corrected.' }] }, en: 'Words.' },
      { around: { today: '2026-05-02' }, facts: { date: '2026-05-02', reviewedOn: '2026-05-01' }, en: 'Words.' },
      { en: 'Words.' },
      { facts: { effectiveFrom: '2026-06-01', effectiveTo: '2026-06-01' }, en: 'Words.' },
    ],
  },
  cantTell: {
    whole: [{ facts: { date: '2026-05-02', effectiveFrom: '2026-04-01' }, en: 'Words.' }, { facts: { date: '2026-05-02', effectiveFrom: '2025-01-01', effectiveTo: '2027-01-01' }, tc: '內容。' }, {
      facts: { date: '2026-01-05', year: 2026, effectiveFrom: '2026-01-01' },
      tc: '內容。',
    }],
  },
}
