import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: [
      '#2 VACANCY NOTICE ¶ It is open to all.',
      '#2 HOW TO CLAIM ALLOWANCES',
      'Read the [RULES OF CONDUCT FOR MESSENGERS](https://www.csb.gov.hk/rules.html) first.',
      'Passes are collected by hand. LATE CARDS ARE REFUSED.',
      '#c OPENING HOURS | Words.',
      '#t Times // !When | !What // Monday | CLAIMS MUST BE MADE BEFORE NOON',
      'ALL STAFF MUST RETURN THEIR KEYS BEFORE LEAVING THE OFFICE.',
      '#2 ARRANGEMENTS FOR THE RETURN OF KEYS',
      'Note: DO NOT SEND ORIGINAL DOCUMENTS BY POST.',
      '#b STAFF ON LEAVE ARE TO APPLY ONLINE',
      '#c IMPORTANT NOTICE TO ALL STAFF | Words.',
    ],
    tc: ['請在信封面註明{en:APPLICATION FOR THE POST OF CLERK}。', '標貼上印有{en:DO NOT BEND}字樣。', '{en:PLEASE RETURN THE FORM BEFORE THE END OF MAY}'],
    sc: ['请在信封面注明{en:APPLICATION FOR THE POST OF CLERK}。', '{en:PLEASE RETURN THE FORM BEFORE THE END OF MAY}'],
  },
  passed: {
    en: [
      '#2 GSRMS USERS IN HKPF',
      '#2 IT AND HRMS ITEMS',
      '#t PASS OFFICE // !NAME OF OFFICER | !EXTENSION // Ms Chan | 12',
      'The HKSAR GOVERNMENT CLOUD of GLD is used.',
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
