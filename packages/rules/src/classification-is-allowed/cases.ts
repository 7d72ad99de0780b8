import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    whole: [
      { facts: { classification: 'unclassified' }, en: 'CONFIDENTIAL ¶ This circular sets out the arrangements.' },
      { facts: { classification: 'unclassified' }, en: '**RESTRICTED (ADMIN)** ¶ This circular sets out the arrangements.' },
      { facts: { classification: 'unclassified' }, tc: '機密 ¶ 本通告載述安排。' },
      { facts: { classification: 'unclassified' }, tc: '限閱文件（人事） ¶ 本通告載述安排。' },
      { facts: { classification: 'restricted-admin' }, en: 'TOP SECRET ¶ Words.' },
      { facts: { classification: 'unclassified' }, sc: '限阅文件 ¶ 本通告载述安排。' },
      { facts: { classification: 'secret' }, en: 'Words.' },
      { facts: { classification: 'restricted-admin' }, en: 'RESTRICTED (STAFF) ¶ Words.' },
      { facts: { classification: 'unclassified' }, en: { title: 'RESTRICTED (STAFF): Postings', body: 'Words.' } },
    ],
  },
  passed: {
    whole: [
      { facts: { classification: 'restricted-admin' }, en: 'RESTRICTED (ADMIN) ¶ Words.' },
      { facts: { classification: 'unclassified' }, en: 'Send CONFIDENTIAL papers by the Confidential Mail System only.' },
      { facts: { classification: 'unclassified' }, en: '#2 Handling of confidential papers ¶ Words.' },
      { facts: { classification: 'unclassified' }, tc: '機密文件須以機密郵件系統傳送。' },
      { facts: { classification: 'restricted-staff' }, tc: '限閱文件（人事） ¶ 本通告載述安排。' },
      { facts: { classification: 'unclassified' }, en: '#t Grades // !Grade | !System // CONFIDENTIAL | Confidential Mail // RESTRICTED | GCN' },
      { facts: { classification: 'unclassified' }, tc: '#2 保密 ¶ 內容。' },
      { facts: { classification: 'unclassified' }, sc: '机密文件须以机密邮件系统传送。' },
    ],
  },
}
