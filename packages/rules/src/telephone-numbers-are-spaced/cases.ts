import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: [
      'Call the duty officer on 28103850 at any hour.',
      'Report a fault to the help desk of the division at 28672345.',
      'The officer in charge is on +852 28103850.',
      'Tel: 2810 2345 or 28102346',
      'Ring the hotline of the Lands Registry, 28103850.',
      'Enquiries: 28102345',
      'Ms Chan (28102345)',
      'Reach Ms Chan on 28102345.',
      'Call 28102345.',
      'Tel: (852)28102345',
      'Fax No. 28102345',
      'Tel.: 2810-2345',
    ],
    tc: [
      '致電當值主任，號碼為28103850。',
      '請於辦公時間內聯絡總務組職員（28103850）。',
      '總務組（28103850）查詢',
      '請聯絡登記處（28102345）。',
      '查詢：28102345',
      '請致電28102345。',
      '電話：28102345',
      '傳真：2810-2345',
    ],
    sc: ['请在办公时间内联络总务组职员（28103850）。', '请致电28102345。', '电话：28102345', '传真：2810-2345'],
  },
  passed: {
    en: [
      'Call for tenders closes on 20260331.',
      'Contact us about case 28103850.',
      'Quote the account number 28103850 when you call.',
      'Report 28.5 million cases at once.',
      'Cheque (28102345) was returned.',
      'File on 20260331',
      'Call 2810 2345.',
      'Account 28102345678',
      'ISBN 9789882345678',
      'Reference no. 28102345',
      'Call 1823.',
      'Tel: +852 2810 2345',
    ],
    tc: ['致電時請說明檔案編號28103850。', '請致電2810 2345。', '帳號28102345', '檔案編號20260331'],
    sc: ['请致电2810 2345。', '账号28102345', '档案编号20260331'],
  },
}
