import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: { tc: ['\u2F08民入境事務', '申請\u2F45法', '\uF9D1月', '香港\u2F42化'], sc: ['\u2F08民入境', '申请\u2F45法', '香港\u2F42化'], en: ['The ﬁle is late.', 'Oﬀice hours', 'The Ρolicy'] },
  passed: { tc: ['人民入境事務', '申請方法', '六月', '香港文化'], sc: ['人民入境', '申请方法', '香港文化'], en: ['The file is late.', 'α and β are constants.', 'Office hours', 'Ω is the unit.'] },
}
