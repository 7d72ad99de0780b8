import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: [
      '#p One. ¶ #p See paragraph 9 below.',
      '#p One. ¶ #p Fees are waived in the case described in paragraph 7.',
      '#p One. ¶ #p Paragraphs 1 and 6 apply to officers on contract.',
      '#p One. ¶ #p Paragraph 8 of this circular applies.',
      '#p One. ¶ #p As said in paragraph 4(b) above, staff apply.',
      '#p A ¶ See [paragraph 8](clf:paragraph/8).',
      '#p A ¶ #p B ¶ [paragraph 3](clf:paragraph/3)',
      '[footnote 2](clf:footnote/2)',
    ],
    tc: ['#p 甲。 ¶ #p 見下文第八段。', '#p 甲。 ¶ #p 如屬第7段所述情況，可豁免收費。', '#p 甲。 ¶ #p 須按照第九段辦理。', '#p 甲 ¶ 參閱[第八段](clf:paragraph/8)。', '[註釋2](clf:footnote/2)'],
    sc: ['#p 甲。 ¶ #p 见上文第9段。', '#p 甲。 ¶ #p 根据第5段的规定，可豁免收费。', '#p 甲 ¶ 参阅[第八段](clf:paragraph/8)。'],
  },
  passed: {
    en: [
      '#p One. ¶ #p See paragraph 1 above.',
      '#p See paragraph 9 of the Regulations.',
      'See paragraph 9 below.',
      '#p One. ¶ #p General Circular No. 3/2021 stays in force. Its paragraph 7 is amended.',
      '#p One. ¶ #p Fees are waived under paragraph 7 of the Handbook.',
      '#p One. ¶ #p Paragraphs 1 and 2 apply.',
      '#p One. ¶ #p Rule 7 and paragraph 12 of Schedule 2 apply.',
      '#p A ¶ See [paragraph 1](clf:paragraph/1).',
      'Words',
      '#p A ¶ #p B ¶ [paragraph 2](clf:paragraph/2)',
    ],
    tc: [
      '#p 甲。 ¶ #p 見上文第一段。',
      '#p 甲。 ¶ #p 按照《公務員事務規例》第9段辦理。',
      '#p 甲。 ¶ #p 總務通告第3/2021號第7段仍然適用。',
      '#p 甲。 ¶ #p 工程第三段於七月完成。',
      '#p 甲 ¶ 參閱[第一段](clf:paragraph/1)。',
      '內容',
    ],
    sc: ['#p 甲 ¶ 参阅[第一段](clf:paragraph/1)。'],
  },
}
