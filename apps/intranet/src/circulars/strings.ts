import { catalogue } from '@clf/app-shell'

const en = {
  title: 'Circulars',
  intro: 'Internal circulars and papers, newest first. The register shows what is in force unless you choose otherwise.',
  description: 'Register of internal circulars: filter by series, year, status, department, filing schedule or words.',
  series: 'Series',
  year: 'Year',
  schedule: 'Filing schedule',
  number: (series: string, number: string) => `${series} No. ${number}`,
  force: {
    label: 'Force',
    mandatory: 'Mandatory',
    guidance: 'Guidance',
    information: 'For information',
  },
  effectiveFrom: 'Effective from',
  effectiveTo: 'Effective until',
  supersedes: 'Supersedes',
  supersededBy: 'Also superseded by',
  amendments: 'Amendments',
}

const hant: typeof en = {
  title: '通告',
  intro: '內部通告及文件，最新的排在最前。除另作選擇外，只列出現行有效的項目。',
  description: '內部通告總覽：可按系列、年份、狀況、部門、檔案類別或字詞篩選。',
  series: '系列',
  year: '年份',
  schedule: '檔案類別',
  number: (series: string, number: string) => `${series}第${number}號`,
  force: {
    label: '效力',
    mandatory: '必須遵守',
    guidance: '指引',
    information: '供參考',
  },
  effectiveFrom: '生效日期',
  effectiveTo: '有效至',
  supersedes: '取代',
  supersededBy: '亦被下列文件取代',
  amendments: '修訂紀錄',
}

const hans: typeof en = {
  title: '通告',
  intro: '内部通告及文件，最新的排在最前。除另作选择外，只列出现行有效的项目。',
  description: '内部通告总览：可按系列、年份、状况、部门、档案类别或字词筛选。',
  series: '系列',
  year: '年份',
  schedule: '档案类别',
  number: (series: string, number: string) => `${series}第${number}号`,
  force: {
    label: '效力',
    mandatory: '必须遵守',
    guidance: '指引',
    information: '供参考',
  },
  effectiveFrom: '生效日期',
  effectiveTo: '有效至',
  supersedes: '取代',
  supersededBy: '亦被下列文件取代',
  amendments: '修订纪录',
}

export const circularStrings = catalogue(en, hant, hans)
