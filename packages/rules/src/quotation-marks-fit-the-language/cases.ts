import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: ['The 「draft」 is late.', "It is called ``draft''."],
    tc: ['所謂“智慧政府”計劃', '名為"一站通"的網站', '所谓‘試行’階段', '稱為”便利店”'],
    sc: ['所谓「智慧政府」计划', '名为"一站通"的网站', '称为『试行』阶段', '所谓「便利店」'],
  },
  passed: {
    en: ['The “draft” is late.', "The 'draft' is late.", 'A 3" pipe', 'It is called 「香港」 in Chinese.'],
    tc: ['所謂「智慧政府」計劃', '「他說『可以』。」', '《基本法》', '使用“Save As”功能', '屏幕24"闊'],
    sc: ['所谓“智慧政府”计划', '“他说‘可以’。”', '《基本法》', '{zh-Hant-HK:所謂「智慧政府」}'],
  },
}
