import { catalogue } from '@clf/app-shell'

const en = {
  title: 'Reviews',
  description: 'Register of documents that are due for review: by when, and by which post and department.',
  intro: 'What is in force is looked at again by a day that its owner has set. Those that are late come first.',
  due: 'Due',
  choices: { overdue: 'Overdue', soon: 'Within three months', later: 'Later' },
  department: 'Department',
  by: (day: string) => `Review by ${day}`,
  overdueSince: (day: string) => `Review was due by ${day}`,
  nobody: 'No post named',
}

const hant: typeof en = {
  title: '覆檢',
  description: '須覆檢文件一覽：列出覆檢期限，以及負責的職位及部門。',
  intro: '現行文件須在負責單位所定期限前覆檢。逾期的排在最前。',
  due: '期限',
  choices: { overdue: '已逾期', soon: '三個月內', later: '三個月後' },
  department: '部門',
  by: (day) => `覆檢期限：${day}`,
  overdueSince: (day) => `覆檢期限已過：${day}`,
  nobody: '未有指明職位',
}

const hans: typeof en = {
  title: '覆检',
  description: '须覆检文件一览：列出覆检期限，以及负责的职位及部门。',
  intro: '现行文件须在负责单位所定期限前覆检。逾期的排在最前。',
  due: '期限',
  choices: { overdue: '已逾期', soon: '三个月内', later: '三个月后' },
  department: '部门',
  by: (day) => `覆检期限：${day}`,
  overdueSince: (day) => `覆检期限已过：${day}`,
  nobody: '没有指明职位',
}

export const reviewStrings = catalogue(en, hant, hans)
