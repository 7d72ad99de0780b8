import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    whole: [
      { en: '#p Call 2810 2345 for help.', tc: '#p 查詢請致電2810 2346。', sc: '#p 查询请致电2810 2345。' },
      { en: '#p Write to a@dpo.gov.hk.', tc: '#p 請電郵至b@dpo.gov.hk。' },
      { en: '#p Apply by 31 March 2026.', tc: '#p 請於2026年3月30日前申請。' },
      { en: '#p Apply by 31 March 2026.', tc: '#p 請於2026年3月31日前申請。', sc: '#p 请于2025年3月31日前申请。' },
      { en: '#p The rate rises by 2.5%.', tc: '#p 增幅為3.5%。' },
      { en: '#p The fee is HK$1,200.', tc: '#p 費用為1,300港元。' },
      { tc: '#p 二零二六年三月三十一日前申請。', sc: '#p 请于2026年4月1日前申请。' },
      { en: '#p It runs from 10 to 31 December 2022.', tc: '#p 由2022年12月11日至31日推行。' },
    ],
  },
  passed: {
    whole: [
      { en: '#p Call 2810 2345 for help.', tc: '#p 查詢請致電2810 2345。', sc: '#p 查询请致电2810 2345。' },
      { en: '#p Apply by 31 March 2026.', tc: '#p 請於2026年3月31日前申請。' },
      { en: '#p Apply by 12 June 2006.', tc: '#p 請於二零零六年六月十二日前申請。' },
      { en: '#p The fee is HK$1,200.', tc: '#p 費用為1,200港元。' },
      { en: '#p It costs $1.708 billion.', tc: '#p 費用為17.08億元。' },
      { en: '#p There were 260,000 cases.', tc: '#p 共有26萬宗個案。' },
      { en: '#p Two copies are needed.', tc: '#p 須備兩份副本。' },
      { en: '#p The rate rises by 2.5%.', tc: '#p 增幅為2.5%。' },
      { en: '#p The office opens at 9 am.', tc: '#p 辦事處上午九時開放。' },
      { en: '#p The rate is 5 per cent, or 5% of pay.', tc: '#p 比率為薪金的百分之五。' },
      { en: '#p It runs between 10 January and 31 December 2022.', tc: '#p 由2022年1月10日至12月31日推行。', sc: '#p 由2022年1月10日至12月31日推行。' },
      { en: '#p Goods come between 9 and 20 December 2024.', tc: '#p 貨品於2024年12月9日至20日送抵。' },
      { en: '#p Call 2810 2345.' },
    ],
  },
  cantTell: {
    whole: [{ en: '#p Apply by 31 March 2026. Results come on 30 April 2026.', tc: '#p 請於2026年3月31日前申請。' }, {
      en: '#p Write to a@dpo.gov.hk or b@dpo.gov.hk.',
      tc: '#p 請電郵至a@dpo.gov.hk。',
    }],
  },
}
