import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: [
      'ALL STAFF MUST RETURN THEIR KEYS BEFORE LEAVING THE OFFICE.',
      '#2 ARRANGEMENTS FOR THE RETURN OF KEYS',
      'Note: DO NOT SEND ORIGINAL DOCUMENTS BY POST.',
      '#b STAFF ON LEAVE ARE TO APPLY ONLINE',
      '#c IMPORTANT NOTICE TO ALL STAFF | Words.',
    ],
    tc: ['{en:PLEASE RETURN THE FORM BEFORE THE END OF MAY}'],
    sc: ['{en:PLEASE RETURN THE FORM BEFORE THE END OF MAY}'],
  },
  passed: {
    en: [
      'All staff must return their keys.',
      'RESTRICTED (ADMIN)',
      'CHAN TAI MAN',
      'PDF, HTML, XML and CSS',
      'HKSAR GOVERNMENT',
      '#t STAFF LIST // !POST | !NAME // Clerk | CHAN',
      'IMPORTANT',
      'TOP SECRET, SECRET, CONFIDENTIAL, RESTRICTED',
    ],
    tc: ['使用PDF、HTML。', '內容'],
    sc: ['使用PDF、HTML。', '内容'],
  },
}
