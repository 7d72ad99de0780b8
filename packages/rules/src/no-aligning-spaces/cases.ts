import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: ['Name:      Chan Tai-man', 'Form A . . . . . . . 5', 'Fee     $10', 'Signature: ______________', '   Indented words'],
    tc: ['申請資格......3', '申請手續............7', '姓名：　　　陳大文', '簽署：__________', '表格　　費用', '　　首行縮排'],
    sc: ['姓名：　　　陈大文', '签署：__________', '表格　　费用'],
  },
  passed: {
    en: ['Name: Chan Tai-man', 'One.  Two sentences.', 'Wait... please.', '`a    b`', 'snake_case'],
    tc: ['等候通知......請勿離開', '姓名：陳大文', '香港　灣仔', '等候……'],
    sc: ['等候通知......请勿离开', '姓名：陈大文', '香港　湾仔', '等候……'],
  },
}
