import { catalogue } from '../language/catalogue.ts'

const en = {
  title: 'Departments',
  intro: 'Bureaux, departments and agencies, with what each has issued on this intranet.',
  description: 'List of bureaux, departments and agencies, of today and of 2006.',
  kinds: { bureau: 'Bureaux', department: 'Departments', agency: 'Agencies' },
  kind: { bureau: 'Bureau', department: 'Department', agency: 'Agency' },
  former: 'Bureaux and departments of 2006',
  formerNote: 'Names that papers of 2006 carry. They have since been renamed, merged or dissolved.',
  formerNotice: 'This name was in use in 2006.',
  about: (name: string) => `Circulars, guidelines, reference models and services of ${name}.`,
  abbreviation: 'Abbreviation',
  circulars: 'Circulars',
  guidelines: 'Guidelines',
  references: 'Reference models',
  services: 'Services',
  allCirculars: (total: number) => `See all ${total} circulars`,
  allGuidelines: (total: number) => `See all ${total} guidelines`,
  allReferences: (total: number) => `See all ${total} reference models`,
  nothing: 'Nothing on this intranet is issued by this unit yet.',
}

const hant: typeof en = {
  title: '部門',
  intro: '各決策局、部門及機構，以及各單位在本內聯網發出的文件。',
  description: '現時及二零零六年的決策局、部門及機構名單。',
  kinds: { bureau: '決策局', department: '部門', agency: '機構' },
  kind: { bureau: '決策局', department: '部門', agency: '機構' },
  former: '二零零六年的決策局及部門',
  formerNote: '二零零六年文件所用的名稱，其後已改名、合併或解散。',
  formerNotice: '此名稱於二零零六年使用。',
  about: (name: string) => `${name}的通告、指引、參考典範及服務。`,
  abbreviation: '簡稱',
  circulars: '通告',
  guidelines: '指引',
  references: '參考典範',
  services: '服務',
  allCirculars: (total: number) => `查看全部${total}份通告`,
  allGuidelines: (total: number) => `查看全部${total}份指引`,
  allReferences: (total: number) => `查看全部${total}個參考典範`,
  nothing: '此單位在本內聯網尚未發出任何文件。',
}

export const departmentStrings = catalogue(en, hant, hans)
