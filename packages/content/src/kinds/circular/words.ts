import { inThreeLanguages } from '../words.ts'

const en = {
  title: 'Circulars',
  many: 'circulars',
  intro: 'Internal circulars and papers, newest first. The register shows what is in force unless you choose otherwise.',
  description: 'Register of internal circulars: filter by series, year, status, department, filing schedule or words.',
  way: 'What has been announced and decided, with its number and whether it is in force.',
  all: (total: number) => `See all ${total} circulars`,
  series: 'Series',
  year: 'Year',
  schedule: 'Filing schedule',
  number: (series: string, number: string) => `${series} No. ${number}`,
  titleAfter: (number: string, title: string) => `${number}: ${title}`,
  force: 'Force',
  mandatory: 'Mandatory',
  guidance: 'Guidance',
  information: 'For information',
  effectiveTo: 'Effective until',
}

const hant: typeof en = {
  title: '通告',
  many: '通告',
  intro: '內部通告及文件，最新的排在最前。除另作選擇外，只列出現行有效的項目。',
  description: '內部通告總覽：可按系列、年份、狀況、部門、檔案類別或字詞篩選。',
  way: '已公布及決定的事項，列出編號及是否有效。',
  all: (total: number) => `查看全部${total}份通告`,
  series: '系列',
  year: '年份',
  schedule: '檔案類別',
  number: (series: string, number: string) => `${series}第${number}號`,
  titleAfter: (number: string, title: string) => `${number}：${title}`,
  force: '效力',
  mandatory: '必須遵守',
  guidance: '指引',
  information: '供參考',
  effectiveTo: '有效至',
}

const hans: typeof en = {
  title: '通告',
  many: '通告',
  intro: '内部通告及文件，最新的排在最前。除另作选择外，只列出现行有效的项目。',
  description: '内部通告总览：可按系列、年份、状况、部门、档案类别或字词筛选。',
  way: '已公布及决定的事项，列出编号及是否有效。',
  all: (total: number) => `查看全部${total}份通告`,
  series: '系列',
  year: '年份',
  schedule: '档案类别',
  number: (series: string, number: string) => `${series}第${number}号`,
  titleAfter: (number: string, title: string) => `${number}：${title}`,
  force: '效力',
  mandatory: '必须遵守',
  guidance: '指引',
  information: '供参考',
  effectiveTo: '有效至',
}

export const circularWords = inThreeLanguages(en, hant, hans)
