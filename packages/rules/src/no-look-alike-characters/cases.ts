import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    tc: ['入ロ在左面。', '⻑期服務', '上午9∶30', '\u2F08民入境事務', '申請\u2F45法', '\uF9D1月', '香港\u2F42化'],
    sc: ['\u2F08民入境', '申请\u2F45法', '香港\u2F42化'],
    en: ['The Pоlicy is new.', 'The room is at 25ºC.', 'Officers don´t sign twice.', 'Open in 2O26.', '𝐍otice', 'The ﬁle is late.', 'Oﬀice hours', 'The Ρolicy'],
  },
  passed: {
    tc: ['入口在地下。', 'ロボット展覽', 'カード', '人民入境事務', '申請方法', '六月', '香港文化'],
    sc: ['人民入境', '申请方法', '香港文化'],
    en: ['The room is at 25°C.', 'Офис Москва', 'Room O2 and code 2OA', 'The pH value and Ωmega', 'The file is late.', 'α and β are constants.', 'Office hours', 'Ω is the unit.'],
  },
}
