import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: [
      'The sign says {fr:please wait here until your number is called}.',
      '{id:Bring this letter with you to the counter}',
      '{en:Veuillez remplir le formulaire et le remettre au bureau avant la fin du mois}',
      '{hi:กรุณากรอกแบบฟอร์มนี้}',
      '{zh-Hant-HK:The leave rules}',
      'See {zh-Hans:Form A}.',
      '{en:公務員事務局}',
      '{fr:電子政府}',
    ],
    tc: ['告示寫有{fr:Please do not leave your bags at the door}。', '{en:電子政府}', '{zh-Hans:電子政府}', '{zh-Hant-HK:The leave rules}'],
    sc: ['告示写有{ja:Please do not leave your bags at the door}。', '{en:电子政府}', '{zh-Hant-HK:电子政府}', '{zh-Hans:The leave rules}'],
  },
  passed: {
    en: [
      '{fr:veuillez remplir le formulaire avant la fin du mois}',
      '{tl:mangyaring punan ang form at ibalik sa aming tanggapan}',
      '{th:กรุณากรอกแบบฟอร์มนี้}',
      '{ne:कृपया यो फारम भर्नुहोस्}',
      '{la:ad interim et mutatis mutandis}',
      '{fr:Alliance Française de Hong Kong}',
      '{zh-Hant-HK:公務員事務局}',
      '{fr:bon voyage}',
      '{ja:東京}',
      '{zh-Hans:电子政府}',
      'Words',
    ],
    tc: ['{en:The leave rules}', '{zh-Hans:电子政府}', '{zh-Hans:中文}'],
    sc: ['{en:The leave rules}', '{zh-Hant-HK:電子政府}'],
  },
}
