import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: ['Each form goes to the TQRB for a check.', 'Use XLMS; the code is in the notice.', 'Staff use GSRMS daily.', 'The BWIH scheme is open.', 'Apply to the PQAC by May.', 'The ISPG-SM applies; so does TRAVELX and the GLTMS.', 'SCRO checks the form.'],
    tc: ['職員須使用GSRMS。', 'BWIH計劃現已推出。', '請向PQAC申請。'],
    sc: ['职员须使用GSRMS。', 'BWIH计划现已推出。', '请向PQAC申请。'],
  },
  passed: {
    en: ['#2 HOW TO CLAIM ALLOWANCES ¶ Claims are made by the month.', 'Read the [RULES FOR THE USE OF CARS](https://www.csb.gov.hk/cars.html) first.', 'Staff must NOT lend the card.', 'Open from MON to FRI, 9 am to 5 pm.', 'Fill in Form MMF 12.', 'See Part XVIII and Schedule XII.', 'Ms TSANG and CHEUNG Siu Ming attended.', 'The bill is in USD, not in EUR.', 'Save it as an RTF or ODT file.', 
      'The Digital Policy Office (“DPO”) runs it. DPO staff help.',
      'NO SMOKING',
      'SPR means Stores and Procurement Regulations. SPR 116 applies.',
      'The Government Stores Records Management System (GSRMS) is used. GSRMS is open daily.',
      'GSRMS (Government Stores Records Management System) is used.',
      'The PDF file is in HTML.',
      'HKSAR Government',
      'Use the VPN and IT.',
      'CHAN Tai-man and LEE Siu-ling',
      'IMPORTANT: read this.',
      'Form GF 44 and CSR 1150',
      '`GSRMS`',
      'PART II, SECTION A',
    ],
    tc: ['請填寫表格MMF 12。', '附表XVIII列出費用。', '數字政策辦公室（下稱「BWIH」）。BWIH負責。', '政府物料記錄管理系統（GSRMS）現已推出。GSRMS每日開放。', 'PDF檔案及HTML', '香港特別行政區(HKSAR)', 'Wi-Fi及USB'],
    sc: ['政府物料记录管理系统（GSRMS）现已推出。GSRMS每日开放。', 'PDF文件及HTML', 'Wi-Fi及USB'],
    whole: [{ around: { glossary: ['GSRMS'] }, en: 'Staff use GSRMS daily.' }, { around: { glossary: ['BWIH'] }, tc: 'BWIH計劃現已推出。' }],
  },
}
