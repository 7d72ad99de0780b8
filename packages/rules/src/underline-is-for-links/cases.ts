import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: ['Staff __must__ apply.', '__Note__: see below.', '#b __Drivers__', 'By __31 March 2026__'],
    tc: ['職員__必須__申請。', '__注意__事項', '截止日期：__2026年3月31日__'],
    sc: ['职员__必须__申请。', '__注意__事项', '截止日期：__2026年3月31日__'],
  },
  passed: {
    en: ['Staff **must** apply.', 'See [the guide](https://www.gov.hk).', 'snake_case names', 'Words.'],
    tc: ['職員**必須**申請。', '參閱[指引](/a)。', '內容。'],
    sc: ['职员**必须**申请。', '参阅[指引](/a)。', '内容。'],
  },
}
