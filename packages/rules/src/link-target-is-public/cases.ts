import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    whole: [
      { around: { targets: { 'clf:guideline/leave': 'withdrawn' } }, en: 'See [paragraph 3 of the leave rules](clf:guideline/leave#p3).' },
      { around: { targets: { 'clf:guideline/leave': 'withdrawn' } }, en: 'See [leave rules](clf:guideline/leave).' },
      { around: { targets: { 'clf:guideline/leave': 'draft' } }, en: 'See [leave rules](clf:guideline/leave).' },
      { around: { targets: {} }, tc: '參閱[假期規則](clf:guideline/leave)。' },
      { around: { targets: { 'clf:circular/csb/3/2024': 'withdrawn' } }, tc: '參閱[通告](clf:circular/csb/3/2024)。' },
      { around: { targets: { 'clf:guideline/pay': 'public' } }, sc: '参阅[假期规则](clf:guideline/leave)。' },
    ],
  },
  passed: {
    whole: [
      { around: { targets: { 'clf:guideline/leave': 'public' } }, en: 'See [paragraph 3 of the leave rules](clf:guideline/leave#p3).' },
      { around: { targets: { 'clf:guideline/leave': 'public' } }, en: 'See [leave rules](clf:guideline/leave).' },
      { around: { targets: {} }, en: 'See [GovHK](https://www.gov.hk).' },
      { en: 'Words.' },
      { around: { targets: { 'clf:circular/csb/3/2024': 'public' } }, tc: '參閱[通告](clf:circular/csb/3/2024)。' },
      { around: { targets: {} }, sc: '电邮至[登记处](mailto:a@dpo.gov.hk)。' },
    ],
  },
  cantTell: { whole: [{ en: 'See [leave rules](clf:guideline/leave).' }, { tc: '參閱[假期規則](clf:guideline/leave)。' }] },
}
