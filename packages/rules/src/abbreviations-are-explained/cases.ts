import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: ['Staff use GSRMS daily.', 'The BWIH scheme is open.', 'Apply to the PQAC by May.', 'The ISPG-SM applies; so does TRAVELX and the GLTMS.', 'SCRO checks the form.'],
    tc: ['職員須使用GSRMS。', 'BWIH計劃現已推出。', '請向PQAC申請。'],
    sc: ['职员须使用GSRMS。', 'BWIH计划现已推出。', '请向PQAC申请。'],
  },
  passed: {
    en: [
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
    tc: ['數字政策辦公室（下稱「BWIH」）。BWIH負責。', '政府物料記錄管理系統（GSRMS）現已推出。GSRMS每日開放。', 'PDF檔案及HTML', '香港特別行政區(HKSAR)', 'Wi-Fi及USB'],
    sc: ['政府物料记录管理系统（GSRMS）现已推出。GSRMS每日开放。', 'PDF文件及HTML', 'Wi-Fi及USB'],
    whole: [{ around: { glossary: ['GSRMS'] }, en: 'Staff use GSRMS daily.' }, { around: { glossary: ['BWIH'] }, tc: 'BWIH計劃現已推出。' }],
  },
}
