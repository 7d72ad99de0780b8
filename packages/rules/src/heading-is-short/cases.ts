import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: [
      '#2 Purpose. ¶ Words.',
      '#2 Enquiries: ¶ Words.',
      '#2 This circular sets out the arrangements that heads of departments and their staff are to follow when a meeting room in the building is booked ¶ Words.',
      '#3 Background; ¶ Words.',
    ],
    tc: ['#2 目的。 ¶ 內容。', '#2 查詢： ¶ 內容。', '#2 本通告載述各部門首長及其職員預訂大樓內會議室時須遵守的安排，以及逾期取消預訂時的處理方法和有關收費 ¶ 內容。'],
    sc: ['#2 目的。 ¶ 内容。', '#2 查询： ¶ 内容。', '#2 本通告载述各部门首长及其职员预订大楼内会议室时须遵守的安排，以及逾期取消预订时的处理方法和有关收费 ¶ 内容。'],
  },
  passed: {
    en: ['#2 Purpose ¶ Words.', '#2 What is new? ¶ Words.', '#2 Leave, pay, etc. ¶ Words.', '#2 Sites run by Acme Co. Ltd. ¶ Words.', '#2 U.S.A. ¶ Words.'],
    tc: ['#2 目的 ¶ 內容。', '#2 有何改變？ ¶ 內容。', '#2 假期（年假） ¶ 內容。'],
    sc: ['#2 目的 ¶ 内容。', '#2 有何改变？ ¶ 内容。'],
  },
}
