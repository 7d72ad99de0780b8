import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: [
      '**Enquiries** ¶ Call the registry on 2810 2345.',
      'Staff book rooms online. ¶ **Background** ¶ The system was launched in 2019.',
      '**Part A: Eligibility** ¶ #b Permanent staff ¶ #b Contract staff',
      '**Arrangements during typhoons:** ¶ Offices close when signal No. 8 is raised.',
      '**Purpose**↵This circular sets out the new arrangements.',
      '#2 Leave ¶ **Annual leave** ¶ Apply seven days before.',
    ],
    tc: ['**查詢** ¶ 請致電2810 2345與文書主任聯絡。', '**背景** ¶ 系統於2019年推出。', '**甲部：申請資格** ¶ #b 長俸員工 ¶ #b 合約員工', '**目的**↵本通告載述新安排。'],
    sc: ['**查询** ¶ 请致电2810 2345与文书主任联系。', '**背景** ¶ 系统于2019年推出。', '**甲部：申请资格** ¶ #b 长期员工 ¶ #b 合约员工'],
  },
  passed: {
    en: [
      '**Do not send original documents by post.** ¶ Bring them to the counter.',
      '#2 Enquiries ¶ Call the registry.',
      '**Note:** Forms are accepted until 5 pm. ¶ Late forms are returned.',
      'Staff must **not** share passwords. ¶ Report losses at once.',
      '#t Fees // !Grade | !Days // **Clerical Officer** | 14',
      '#b **Drivers** ¶ #b **Messengers**',
      '**2810 2345** ¶ The line is open from 9 am to 5 pm.',
      'The closing date is as follows: ¶ **31 March 2026** ¶ Late returns are not considered.',
      '#q **All staff are equal before the law.** ¶ This is the rule.',
      'End of circular. ¶ **Ms CHAN Siu-ling**',
    ],
    tc: [
      '**切勿郵寄正本文件。** ¶ 請親身遞交。',
      '#2 查詢 ¶ 請致電登記處。',
      '**注意：**逾期申請恕不受理。 ¶ 請準時遞交。',
      '截止日期如下： ¶ **2026年3月31日** ¶ 逾期恕不受理。',
      '各員工**不得**分享密碼。',
      '完 ¶ **陳小玲**',
    ],
    sc: ['**请勿邮寄原件。** ¶ 请亲自递交。', '#2 查询 ¶ 请致电登记处。', '截止日期如下： ¶ **2026年3月31日** ¶ 逾期恕不受理。'],
  },
}
