import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: [
      'Forms are at https://www.gov.hk/forms.',
      'Visit www.dpo.gov.hk for details.',
      'Write to registry@dpo.gov.hk by 5 pm.',
      '#b Website: http://www.csb.gov.hk/english',
      'Details are on the portal (https://portal.gov.hk/a?b=1).',
    ],
    tc: ['表格載於 https://www.gov.hk/forms 。', '詳情請瀏覽www.dpo.gov.hk。', '請電郵至registry@dpo.gov.hk。', '網址：http://www.csb.gov.hk/tc_chi'],
    sc: ['表格载于https://www.gov.hk/forms。', '详情请浏览www.dpo.gov.hk。', '请电邮至registry@dpo.gov.hk。'],
  },
  passed: {
    en: [
      'Forms are on [GovHK](https://www.gov.hk/forms).',
      'Write to [registry@dpo.gov.hk](mailto:registry@dpo.gov.hk).',
      'Names end with .gov.hk or .hk.',
      'Type `https://www.gov.hk` into the box.',
      'Use Node.js and ASP.NET on the server.',
      'Phone @ 2810 2345 at any time.',
      'Visit [www.dpo.gov.hk](https://www.dpo.gov.hk).',
    ],
    tc: ['表格載於[香港政府一站通](https://www.gov.hk/forms)。', '請電郵至[registry@dpo.gov.hk](mailto:registry@dpo.gov.hk)。', '域名以.gov.hk結尾。', '輸入`https://www.gov.hk`。'],
    sc: ['表格载于[香港政府一站通](https://www.gov.hk/forms)。', '请电邮至[registry@dpo.gov.hk](mailto:registry@dpo.gov.hk)。', '域名以.gov.hk结尾。'],
  },
}
