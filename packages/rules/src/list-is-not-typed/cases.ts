import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: [
      '•identity card ¶ •staff card',
      'Bring these: ¶ - identity card ¶ - staff card ¶ - two photographs',
      '• identity card ¶ • staff card',
      '(a) permanent staff; ¶ (b) contract staff; and ¶ (c) interns.',
      '1. Fill in the form. ¶ 2. Sign it. ¶ 3. Send it.',
      'Staff bring:↵- identity card↵- staff card',
      'i) one ¶ ii) two ¶ iii) three',
      '* Drivers ¶ * Messengers',
    ],
    tc: [
      '●身份證副本 ¶ ●職員證副本',
      '■填妥的表格 ¶ ■近照兩張 ¶ ■學歷證明',
      '職員須攜帶：↵●身份證↵●職員證',
      '✓已簽署 ¶ ✓已填妥',
      '職員須攜帶： ¶ • 身份證 ¶ • 職員證',
      '一、填表 ¶ 二、簽署 ¶ 三、遞交',
      '（一）填表 ¶ （二）簽署',
      '(a) 長俸員工 ¶ (b) 合約員工',
      '職員須攜帶：↵- 身份證↵- 職員證',
    ],
    sc: ['●身份证副本 ¶ ●已签署的申请书', '◆填妥的表格 ¶ ◆近照两张', '职员须携带： ¶ • 身份证 ¶ • 职员证', '一、填表 ¶ 二、签署 ¶ 三、递交', '（一）填表 ¶ （二）签署', '(a) 长期员工 ¶ (b) 合约员工'],
  },
  passed: {
    en: [
      '#b identity card ¶ #b staff card',
      '#p Staff fill in the form. ¶ #p Staff sign it.',
      '1. Harbour Road is the only office.',
      '2006 was the first year. ¶ 2007 was the second.',
      '- 5 degrees was measured.',
      'A. B. Chan wrote it. ¶ C. D. Lee signed it.',
      '(see below) Forms are accepted. ¶ (not later than May) They are returned.',
      '5 copies are needed. ¶ 6 copies are kept.',
      '1 Harbour Road↵2 Queensway',
    ],
    tc: [
      '○月○日開始。 ¶ ○月○日結束。',
      '●表示已完成。',
      '#b 身份證 ¶ #b 職員證',
      '#p 填表。 ¶ #p 簽署。',
      '一、二級職員均可申請。 ¶ 其餘職員須另行申請。',
      '二零零六年推出。 ¶ 二零零七年檢討。',
      '第一期已完成。 ¶ 第二期進行中。',
    ],
    sc: ['#b 身份证 ¶ #b 职员证', '#p 填表。 ¶ #p 签署。', '二零零六年推出。 ¶ 二零零七年检讨。', '第一期已完成。 ¶ 第二期进行中。'],
  },
}
