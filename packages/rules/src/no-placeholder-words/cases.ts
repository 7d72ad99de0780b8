import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: [
      'Apply by DD/MM/YYYY.',
      'Officer: ???',
      'Contact Mr XXX at 2810 XXXX.',
      '(to be advised)',
      'Apply by [insert date].',
      'The fee is HK$XXX.',
      'Lorem ipsum dolor sit amet.',
      'Call XXXX XXXX.',
      'Contact: TBC',
      '[To be confirmed]',
      '<name of officer>',
    ],
    tc: ['請於X月X日前申請。', '聯絡人：XXX', '二零二六年XX月XX日', '金額：HK$XX', '請於[填寫日期]前申請。', '費用為XXX元。', '聯絡人：待定', '（待補）'],
    sc: ['请于[填写日期]前申请。', '费用为XXX元。', '联系人：待定', '（待补）'],
  },
  passed: {
    en: [
      'Write dates in the format DD/MM/YYYY.',
      'XXL size',
      'Apply by 31 March.',
      'See Annex XX.',
      'Louis XXX is unknown.',
      'The date is to be confirmed by the Director.',
      'Class XXXL',
      'See [Annex A] of the report.',
      'Type `[insert]`.',
    ],
    tc: ['請於3月31日前申請。', '日期有待局長確定。', '待定職位共三個', '《XXX條例》為虛構名稱'],
    sc: ['请于3月31日前申请。', '日期有待局长确定。'],
  },
}
