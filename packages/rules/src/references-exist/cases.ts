import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: [
      '#p One. ¶ #p See paragraph 9 below.',
      '#p One. ¶ #p As said in paragraph 4(b) above, staff apply.',
      '#p A ¶ See [paragraph 8](clf:paragraph/8).',
      '#p A ¶ #p B ¶ [paragraph 3](clf:paragraph/3)',
      '[footnote 2](clf:footnote/2)',
    ],
    tc: ['#p 甲。 ¶ #p 見下文第八段。', '#p 甲 ¶ 參閱[第八段](clf:paragraph/8)。', '[註釋2](clf:footnote/2)'],
    sc: ['#p 甲。 ¶ #p 见上文第9段。', '#p 甲 ¶ 参阅[第八段](clf:paragraph/8)。'],
  },
  passed: {
    en: [
      '#p One. ¶ #p See paragraph 1 above.',
      '#p See paragraph 9 of the Regulations.',
      'See paragraph 9 below.',
      '#p A ¶ See [paragraph 1](clf:paragraph/1).',
      'Words',
      '#p A ¶ #p B ¶ [paragraph 2](clf:paragraph/2)',
    ],
    tc: ['#p 甲。 ¶ #p 見上文第一段。', '#p 甲 ¶ 參閱[第一段](clf:paragraph/1)。', '內容'],
    sc: ['#p 甲 ¶ 参阅[第一段](clf:paragraph/1)。'],
  },
}
