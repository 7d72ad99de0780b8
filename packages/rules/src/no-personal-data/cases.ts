import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: ['HKIC No. A1234563', 'ID card number: AB987654(3)', 'Chan Tai-man, A123456(3)', 'HKID: G123456(A)', 'Card no. AB987654(3)', 'Ms Lee (C123456(9)) applied.'],
    tc: ['陳大文，身份證號碼A123456(3)', '身份證：G123456(A)', '號碼為C123456（9）'],
    sc: ['陈大文，身份证号码A123456(3)', '身份证：G123456(A)', '号码为C123456（9）'],
  },
  passed: {
    en: ['File A123456(4)', 'Form A1234', 'Ref. EDB(NETADM)/PNET/1/8/1(2)', 'Call 2810 2345.', 'Model AB123456'],
    tc: ['檔號A123456(4)', '表格A1234', '電話：2810 2345'],
    sc: ['档号A123456(4)', '表格A1234'],
  },
}
