import { said } from '../language/said.ts'
import type { Said } from '../language/said.ts'

/** What the values of a choice are called, by field. */
const choices: Readonly<Record<string, Readonly<Record<string, Said>>>> = {
  force: {
    mandatory: said('Mandatory', '必須遵守', '必须遵守'),
    guidance: said('Guidance', '指引', '指引'),
    information: said('For information', '供參考', '供参考'),
  },
  classification: {
    unclassified: said('Unclassified', '非保密', '非保密'),
    'restricted-admin': said('Restricted (Administration)', '限閱文件（行政）', '限阅文件（行政）'),
    'restricted-staff': said('Restricted (Staff)', '限閱文件（人事）', '限阅文件（人事）'),
  },
  mustRead: {
    'all-staff': said('All staff', '全體人員', '全体人员'),
    'issuing-department': said('Staff of the issuing department', '發出部門的人員', '发出部门的人员'),
  },
  maturity: {
    trial: said('On trial', '試行', '试行'),
    proven: said('Proven', '已驗證', '已验证'),
    standard: said('Standard', '標準做法', '标准做法'),
  },
  availability: {
    live: said('In service', '服務中', '服务中'),
    planned: said('Planned', '籌備中', '筹备中'),
    maintenance: said('Under maintenance', '維修中', '维修中'),
    retired: said('Retired', '已停用', '已停用'),
  },
  loginMethod: {
    'single-sign-on': said('Single sign-on', '單一登入', '单点登录'),
    'departmental-portal': said('Departmental portal', '部門入門網站', '部门门户网站'),
    none: said('None', '無須登入', '无须登录'),
  },
  kind: {
    bureau: said('Bureau', '決策局', '决策局'),
    department: said('Department', '部門', '部门'),
    agency: said('Agency', '機構', '机构'),
  },
  scheme: {
    topic: said('Topics', '主題', '主题'),
    series: said('Series', '系列', '系列'),
    schedule: said('Filing schedules', '檔案類別', '档案类别'),
    'service-category': said('Service categories', '服務類別', '服务类别'),
  },
  severity: {
    information: said('Information', '資訊', '信息'),
    warning: said('Warning', '警告', '警告'),
    emergency: said('Emergency', '緊急', '紧急'),
  },
  state: {
    authored: said('Written', '撰寫', '撰写'),
    converted: said('Converted, not yet read', '已轉換，尚未校閱', '已转换，尚未校阅'),
    reviewed: said('Converted and read', '已轉換及校閱', '已转换及校阅'),
  },
}

/** What one value of a choice is called; a value that nobody has named is called as it is. */
export function choiceWords(field: string, value: string): Said {
  return choices[field]?.[value] ?? said(value, value, value)
}

export function isChoiceNamed(field: string, value: string): boolean {
  return choices[field]?.[value] !== undefined
}
