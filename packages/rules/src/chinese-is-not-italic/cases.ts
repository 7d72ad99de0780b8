import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    tc: ['//注意//事項', '參閱//基本法//', '職員//必須//申請'],
    sc: ['//注意//事项', '参阅//基本法//', '职员//必须//申请'],
    en: ['The term //公務員// is used.', 'See {zh-Hant-HK:指引} and //假期//.'],
  },
  passed: { tc: ['**注意**事項', '//Homo sapiens//是學名', '《基本法》', '內容'], sc: ['**注意**事项', '//Homo sapiens//是学名', '内容'], en: ['The //Basic Law// applies.', '//mutatis mutandis//'] },
}
