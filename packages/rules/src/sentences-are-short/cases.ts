import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: [
      `Staff who wish to apply ${'for the allowance that is described in the annex and '.repeat(6)}must do so.`,
      `Heads of departments are requested ${'to ensure that all officers under their charge and '.repeat(6)}act.`,
      `When an officer is on leave ${'and another officer is appointed to act in the post '.repeat(5)}he must report.`,
    ],
    tc: [`各部門首長須${'確保轄下所有人員在使用政府資訊系統時遵守有關保安規定並'.repeat(5)}作出匯報。`, `職員如${'在放取假期期間因公務需要而須返回辦公室處理緊急事務並且'.repeat(5)}須申報。`],
    sc: [`各部门首长须${'确保属下所有人员在使用政府信息系统时遵守有关保安规定并'.repeat(5)}作出汇报。`, `职员如${'在放取假期期间因公务需要而须返回办公室处理紧急事务并且'.repeat(5)}须申报。`],
  },
  passed: {
    en: [
      'Staff apply by May.',
      'Fill in the form. Sign it. Send it to the registry before the end of the month. Keep a copy.',
      'The following apply: Mr. A. B. Chan of the D.P.O. and Ms. C. Lee, with effect from 1 Jan. 2026.',
      '#t Staff // !Post | !Number // Clerk | 3',
      `${'Form A, Form B, '.repeat(3)}and Form C.`,
      'See para. 5.',
    ],
    tc: ['職員須於五月前申請。', '請填表。請簽署。請交回登記處。', `${'請填妥表格後交回登記處。'.repeat(12)}`],
    sc: ['职员须于五月前申请。', '请填表。请签署。请交回登记处。', `${'请填妥表格后交回登记处。'.repeat(12)}`],
  },
}
