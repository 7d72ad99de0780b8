import { inThreeLanguages } from '../../kinds/words.ts'

const en = {
  title: 'Departments',
  many: 'departments',
  intro: 'Bureaux, departments and agencies, with what each has issued on this intranet.',
  description: 'List of bureaux, departments and agencies, of today and of 2006.',
  way: 'What each bureau and department has issued.',
  all: (total: number) => `See all ${total} departments`,
  kind: { bureau: 'Bureau', department: 'Department', agency: 'Agency' },
}

const hant: typeof en = {
  title: '部門',
  many: '部門',
  intro: '各決策局、部門及機構，以及各單位在本內聯網發出的文件。',
  description: '現時及二零零六年的決策局、部門及機構名單。',
  way: '各決策局及部門發出的文件。',
  all: (total: number) => `查看全部${total}個部門`,
  kind: { bureau: '決策局', department: '部門', agency: '機構' },
}

const hans: typeof en = {
  title: '部门',
  many: '部门',
  intro: '各决策局、部门及机构，以及各单位在本内联网发出的文件。',
  description: '现时及二零零六年的决策局、部门及机构名单。',
  way: '各决策局及部门发出的文件。',
  all: (total: number) => `查看全部${total}个部门`,
  kind: { bureau: '决策局', department: '部门', agency: '机构' },
}

export const bureauWords = inThreeLanguages(en, hant, hans)
