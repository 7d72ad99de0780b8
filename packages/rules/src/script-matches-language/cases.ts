import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: ['The 目的 of this circular', 'Press 確定 to go on.'],
    tc: ['电子政府的发展', '請到办事处查詢。', '职员须知'],
    sc: ['请各部門交回问卷。', '跳至內容', '請参阅指引。', '電子政府', '办事处的電話'],
  },
  passed: {
    en: ['Ms LEE Siu-ling 李小玲', 'Wong Tai Sin (黃大仙)', 'Plain words'],
    tc: ['皇后大道中', '電子政府', '台灣、裏面'],
    sc: ['请把桌面收拾乾净，职员应瞭解规定。', '工作夥伴及特徵。', '电子政府', '乾隆年间', '皇后大道中'],
  },
}
