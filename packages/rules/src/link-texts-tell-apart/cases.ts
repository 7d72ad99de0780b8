import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: [
      '[Application form](https://www.gov.hk/a) ¶ [Application form](https://www.gov.hk/b)',
      'See the [guide](https://www.gov.hk/a) or the [Guide](https://www.gov.hk/b).',
      '#b Leave: [form](/forms/1) ¶ #b Passage: [form](/forms/2)',
      '#2 A ¶ [Annex](/files/a) ¶ #2 B ¶ [Annex](/files/b)',
      '[PDF version](/a.pdf) and [PDF version](/b.pdf)',
    ],
    tc: ['[申請表格](https://www.gov.hk/a) ¶ [申請表格](https://www.gov.hk/b)', '#b 假期：[表格](/forms/1) ¶ #b 旅費：[表格](/forms/2)', '[附件](/files/a)及[附件](/files/b)'],
    sc: ['[申请表格](https://www.gov.hk/a) ¶ [申请表格](https://www.gov.hk/b)', '#b 假期：[表格](/forms/1) ¶ #b 旅费：[表格](/forms/2)', '[附件](/files/a)及[附件](/files/b)'],
  },
  passed: {
    en: [
      '[Form A](https://www.gov.hk/a) ¶ [Form B](https://www.gov.hk/b)',
      'See the [guide](https://www.gov.hk/a). Later, see the [guide](https://www.gov.hk/a) again.',
      '[GovHK](https://www.gov.hk) and [GovHK](https://www.gov.hk/)',
      '[Annex A](/files/a) and [Annex B](/files/b)',
      '[registry](mailto:a@dpo.gov.hk)',
    ],
    tc: ['[表格甲](/a) ¶ [表格乙](/b)', '參閱[指引](/a)，其後再參閱[指引](/a)。', '[附件一](/files/a)及[附件二](/files/b)'],
    sc: ['[表格甲](/a) ¶ [表格乙](/b)', '参阅[指引](/a)，其后再参阅[指引](/a)。', '[附件一](/files/a)及[附件二](/files/b)'],
  },
}
