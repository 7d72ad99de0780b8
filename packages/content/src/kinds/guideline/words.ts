import { inThreeLanguages } from '../words.ts'

const en = {
  title: 'Guidelines',
  many: 'guidelines',
  intro: 'What must or should be done, by subject, newest first.',
  description: 'Register of guidelines: filter by status, force, department, topic or words.',
  way: 'What must or should be done.',
  all: (total: number) => `See all ${total} guidelines`,
  force: 'Force',
  mandatory: 'Mandatory',
  advisory: 'Advisory',
  number: 'Guideline number',
  version: 'Version',
  versionOf: (version: string) => `Version ${version}`,
}

const hant: typeof en = {
  title: '指引',
  many: '指引',
  intro: '按主題列出必須或應當做的事項，最新的排在最前。',
  description: '指引總覽：可按狀況、效力、部門、主題或字詞篩選。',
  way: '必須或應當做的事項。',
  all: (total: number) => `查看全部${total}份指引`,
  force: '效力',
  mandatory: '必須遵守',
  advisory: '建議',
  number: '指引編號',
  version: '版本',
  versionOf: (version: string) => `第${version}版`,
}

const hans: typeof en = {
  title: '指引',
  many: '指引',
  intro: '按主题列出必须或应当做的事项，最新的排在最前。',
  description: '指引总览：可按状况、效力、部门、主题或字词筛选。',
  way: '必须或应当做的事项。',
  all: (total: number) => `查看全部${total}份指引`,
  force: '效力',
  mandatory: '必须遵守',
  advisory: '建议',
  number: '指引编号',
  version: '版本',
  versionOf: (version: string) => `第${version}版`,
}

export const guidelineWords = inThreeLanguages(en, hant, hans)
