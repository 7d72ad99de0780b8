import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: ['The permit is valid until 15/8/26.', 'Return it by 31/12/25.', 'Apply by 31/3/2026.', 'Closed from 25/12/2026 to 27/12/2026.', 'As at 2026/03/31', 'Due 31.3.2026.', 'Dated 31-03-2026'],
    tc: ['有效期至15/8/26。', '截止日期：31/12/25', '請於31/3/2026前申請。', '截至2026/03/31', '日期：31.3.2026', '限期為2026-3-31'],
    sc: ['请于31/3/2026前申请。', '截至2026/03/31', '限期为2026-3-31'],
  },
  passed: {
    en: [
      'Circular 15/26',
      'See item 31/12 of the list.',
      'Apply by 31 March 2026.',
      'Circular No. 9/2025',
      'ISPG version 8.2.2025',
      'Ref. DPO/1/8/2026',
      'IP 10.2.3.2026',
      'File 31/3/2026A',
      'Vote 24/7 help',
      '2025/26 financial year',
    ],
    tc: ['請於2026年3月31日前申請。', '通告第9/2025號', '2025/26年度', '檔號：DPO/1/8/2026'],
    sc: ['请于2026年3月31日前申请。', '通告第9/2025号', '2025/26年度'],
  },
  cantTell: { en: ['Apply by 3/4/2026.', 'Due 01/02/2026.'], tc: ['請於3/4/2026前申請。'], sc: ['请于3/4/2026前申请。'] },
}
