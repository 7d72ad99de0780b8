import { catalogue } from '@clf/app-shell'
import { atStart, kindsInWords } from '../chrome/list-in-words.ts'

const en = {
  kinds: { bureau: 'Bureaux', department: 'Departments', agency: 'Agencies' },
  former: 'Bureaux and departments of 2006',
  formerNote: 'Names that papers of 2006 carry. They have since been renamed, merged or dissolved.',
  formerNotice: 'This name was in use in 2006.',
  about: (name: string) => `${atStart(kindsInWords('en'))} of ${name}.`,
  abbreviation: 'Abbreviation',
  nothing: 'Nothing on this intranet is issued by this unit yet.',
}

const hant: typeof en = {
  kinds: { bureau: '決策局', department: '部門', agency: '機構' },
  former: '二零零六年的決策局及部門',
  formerNote: '二零零六年文件所用的名稱，其後已改名、合併或解散。',
  formerNotice: '此名稱於二零零六年使用。',
  about: (name: string) => `${name}的${kindsInWords('zh-Hant-HK')}。`,
  abbreviation: '簡稱',
  nothing: '此單位在本內聯網尚未發出任何文件。',
}

const hans: typeof en = {
  kinds: { bureau: '决策局', department: '部门', agency: '机构' },
  former: '二零零六年的决策局及部门',
  formerNote: '二零零六年文件所用的名称，其后已改名、合并或解散。',
  formerNotice: '此名称于二零零六年使用。',
  about: (name: string) => `${name}的${kindsInWords('zh-Hans')}。`,
  abbreviation: '简称',
  nothing: '此单位在本内联网尚未发出任何文件。',
}

export const departmentStrings = catalogue(en, hant, hans)
