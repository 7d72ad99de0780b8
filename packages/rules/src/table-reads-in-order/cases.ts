import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: [
      '#t Fees // !Form | !Fee // A↵B↵C | $10↵$20↵$30',
      '#t Contacts // !Office | !Telephone // Registry↵Accounts | 2810 2345↵2810 2346',
      '#t Notice // !The office is closed on Monday.',
      '#t Duty roster // !Date | !Officer // 1 May↵2 May↵3 May | Ms Chan↵Mr Lee↵Ms Ho',
      '#t Hours // !Day | !Time // Monday↵Saturday | 9 am to 5 pm↵9 am to noon',
    ],
    tc: ['#t 收費 // !表格 | !費用 // 甲↵乙 | 10元↵20元', '#t 通知 // !辦事處星期一休息。', '#t 聯絡 // !辦事處 | !電話 // 登記處↵會計組 | 2810 2345↵2810 2346'],
    sc: ['#t 收费 // !表格 | !费用 // 甲↵乙 | 10元↵20元', '#t 通知 // !办事处星期一休息。', '#t 联系 // !办事处 | !电话 // 登记处↵会计组 | 2810 2345↵2810 2346'],
  },
  passed: {
    en: [
      '#t Fees // !Form | !Fee // A | $10 // B | $20',
      '#t Offices // !Office | !Address // Registry | 5/F, 1 Harbour Road↵Wan Chai↵Hong Kong',
      '#t Offices // !Name | !Address // Chan Tai-man↵Registrar | 1 Harbour Road↵Wan Chai↵Hong Kong',
      '#t Steps // !Step // Fill in the form // Send it',
      '#t Staff // !Post | !Name // Registrar | Ms CHAN',
      '#t Sessions // !Session | !Content // Morning | Opening↵Leave rules',
    ],
    tc: ['#t 收費 // !表格 | !費用 // 甲 | 10元 // 乙 | 20元', '#t 辦事處 // !名稱 | !地址 // 登記處 | 香港灣仔↵港灣道1號', '#t 步驟 // !步驟 // 填表 // 遞交'],
    sc: ['#t 收费 // !表格 | !费用 // 甲 | 10元 // 乙 | 20元', '#t 办事处 // !名称 | !地址 // 登记处 | 香港湾仔↵港湾道1号', '#t 步骤 // !步骤 // 填表 // 递交'],
  },
}
