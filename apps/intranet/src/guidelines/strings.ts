import { catalogue } from '../language/catalogue.ts'

const en = {
  title: 'Guidelines',
  intro: 'What must or should be done, by subject, newest first.',
  description: 'Register of guidelines: filter by status, force, department, topic or words.',
  force: 'Force',
  mandatory: 'Mandatory',
  advisory: 'Advisory',
  number: 'Guideline number',
  version: 'Version',
  versionOf: (version: string) => `Version ${version}`,
}

const hant: typeof en = {
  title: '指引',
  intro: '按主題列出必須或應當做的事項，最新的排在最前。',
  description: '指引總覽：可按狀況、效力、部門、主題或字詞篩選。',
  force: '效力',
  mandatory: '必須遵守',
  advisory: '建議',
  number: '指引編號',
  version: '版本',
  versionOf: (version: string) => `第${version}版`,
}

export const guidelineStrings = catalogue(en, hant, hans)
