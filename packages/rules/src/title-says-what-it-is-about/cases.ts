import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    whole: [
      { tc: { title: '發展局技術通告(工務)第1/2022號' } },
      { tc: { title: '重要通知' } },
      { en: { title: 'Important notice' } },
      { en: { title: 'Circular' } },
      { en: { title: 'General Circular No. 3/2024' } },
      { en: { title: 'Notice' } },
      { en: { title: 'Untitled' } },
      { tc: { title: '通告' } },
      { tc: { title: '總務通告第3/2024號' } },
      { tc: { title: '通知' } },
      { sc: { title: '通告' } },
      { sc: { title: '总务通告第3/2024号' } },
      { en: { title: 'circular_3_2024.docx' } },
    ],
  },
  passed: {
    whole: [
      { en: { title: 'Booking of meeting rooms' } },
      { en: { title: 'Circular on leave' } },
      { tc: { title: '預訂會議室' } },
      { tc: { title: '假期安排通告' } },
      { sc: { title: '预订会议室' } },
      { en: { title: 'Notice of closure of offices' } },
      { sc: { title: '假期安排' } },
    ],
  },
}
