import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    whole: [
      { en: { to: 'To be confirmed' } },
      { en: { to: '[Addressees]' } },
      { tc: { to: '（待填）' } },
      { sc: { to: '○○○' } },
      { en: { to: 'All staff' }, tc: {} },
      { en: { to: 'See distribution list' } },
      { tc: { to: '有關人士' } },
      { en: { to: '' } },
      { tc: { to: ' ' } },
      { en: { to: 'As below' } },
      { tc: { to: '見下文' } },
      { sc: { to: '见下文' } },
      { en: { to: 'Bureau Secretaries' }, tc: { to: '' } },
      { en: { to: 'TBC' } },
    ],
  },
  passed: {
    whole: [
      { en: { to: 'All drivers (Grade II)' } },
      { tc: { to: '有關部門的主管' } },
      { en: { to: 'Bureau Secretaries and Heads of Departments' }, tc: { to: '各局局長及部門首長' } },
      { en: { to: 'All staff' } },
      { tc: { to: '各部門首長' } },
      { kind: 'guideline', en: 'Words.' },
      { sc: { to: '各部门首长' } },
      { tc: { to: '見分發名單的部門首長' } },
    ],
  },
}
