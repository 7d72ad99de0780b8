import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: ['{zh-Hant-HK:The leave rules}', 'See {zh-Hans:Form A}.', '{en:公務員事務局}', '{fr:電子政府}'],
    tc: ['{en:電子政府}', '{zh-Hans:電子政府}', '{zh-Hant-HK:The leave rules}'],
    sc: ['{en:电子政府}', '{zh-Hant-HK:电子政府}', '{zh-Hans:The leave rules}'],
  },
  passed: {
    en: ['{zh-Hant-HK:公務員事務局}', '{fr:bon voyage}', '{ja:東京}', '{zh-Hans:电子政府}', 'Words'],
    tc: ['{en:The leave rules}', '{zh-Hans:电子政府}', '{zh-Hans:中文}'],
    sc: ['{en:The leave rules}', '{zh-Hant-HK:電子政府}'],
  },
}
