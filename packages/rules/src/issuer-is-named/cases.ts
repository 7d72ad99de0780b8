import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    whole: [
      { facts: { issuingBureau: null }, en: { from: 'Secretary for the Civil Service' } },
      { facts: { issuingBureau: 'csb' }, en: { from: '' }, tc: { from: '公務員事務局局長' } },
      { facts: { issuingBureau: 'csb' }, tc: { from: ' ' } },
      { kind: 'guideline', facts: { issuingBureau: null }, en: 'Words.' },
      { facts: { issuingBureau: 'csb' }, sc: { from: '待定' } },
      { facts: { issuingBureau: 'csb' }, en: { from: 'N/A' } },
    ],
  },
  passed: {
    whole: [
      { facts: { issuingBureau: 'csb' }, en: { from: 'Secretary for the Civil Service' }, tc: { from: '公務員事務局局長' } },
      { kind: 'guideline', facts: { issuingBureau: 'dpo' }, en: 'Words.' },
      { kind: 'service', en: 'Words.' },
      { facts: { issuingBureau: 'dpo' }, tc: { from: '數字政策專員' } },
      { facts: { issuingBureau: 'dpo' }, sc: { from: '数字政策专员' } },
      { kind: 'best-practice', facts: { issuingBureau: 'dpo' }, tc: '內容。' },
    ],
  },
}
