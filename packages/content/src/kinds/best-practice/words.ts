import { inThreeLanguages } from '../words.ts'

const en = {
  title: 'Reference models',
  many: 'reference models',
  intro: 'Good practice that a bureau or department has tried and others can take over, newest first.',
  description: 'Register of reference models: filter by status, maturity, department, topic or words.',
  way: 'What has worked elsewhere.',
  all: (total: number) => `See all ${total} reference models`,
  problem: 'The problem',
  solution: 'What was done',
  outcome: 'What came of it',
  maturity: 'Maturity',
  trial: 'On trial',
  proven: 'Proven',
  standard: 'Standard practice',
  owner: 'Owner',
}

const hant: typeof en = {
  title: '參考典範',
  many: '參考典範',
  intro: '決策局或部門試行過並可供其他單位採用的良好做法，最新的排在最前。',
  description: '參考典範總覽：可按狀況、成熟程度、部門、主題或字詞篩選。',
  way: '其他單位行之有效的做法。',
  all: (total: number) => `查看全部${total}個參考典範`,
  problem: '問題',
  solution: '做法',
  outcome: '成效',
  maturity: '成熟程度',
  trial: '試行中',
  proven: '已見成效',
  standard: '標準做法',
  owner: '負責單位',
}

const hans: typeof en = {
  title: '参考典范',
  many: '参考典范',
  intro: '决策局或部门试行过并可供其他单位采用的良好做法，最新的排在最前。',
  description: '参考典范总览：可按状况、成熟程度、部门、主题或字词筛选。',
  way: '其他单位行之有效的做法。',
  all: (total: number) => `查看全部${total}个参考典范`,
  problem: '问题',
  solution: '做法',
  outcome: '成效',
  maturity: '成熟程度',
  trial: '试行中',
  proven: '已见成效',
  standard: '标准做法',
  owner: '负责单位',
}

export const bestPracticeWords = inThreeLanguages(en, hant, hans)
