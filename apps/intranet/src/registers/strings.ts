import { catalogue } from '@clf/app-shell'

const en = {
  text: 'Words in the title, summary or reference',
  department: 'Department',
  status: 'Status',
  arrangement: 'Order of the list',
  task: 'By task',
  name: 'A to Z',
  index: 'First letters',
  arranged: (title: string, arrangement: string) => `${title} (${arrangement})`,
  named: (description: string) => `${description} In alphabetical order.`,
  hint: 'Choose “All” under Status to see what is not yet or no longer in force too.',
}

const hant: typeof en = {
  text: '標題、摘要或檔號內的字詞',
  department: '部門',
  status: '狀況',
  arrangement: '列表次序',
  task: '按工作類別',
  name: '按筆劃',
  index: '首字筆劃',
  arranged: (title, arrangement) => `${title}（${arrangement}）`,
  named: (description) => `${description}按名稱筆劃排列。`,
  hint: '如要一併查看尚未生效或不再有效的文件，請在「狀況」選擇「全部」。',
}

const hans: typeof en = {
  text: '标题、摘要或档号内的字词',
  department: '部门',
  status: '状况',
  arrangement: '列表次序',
  task: '按工作类别',
  name: '按拼音',
  index: '拼音首字母',
  arranged: (title, arrangement) => `${title}（${arrangement}）`,
  named: (description) => `${description}按名称拼音排列。`,
  hint: '如要一并查看尚未生效或不再有效的文件，请在“状况”选择“全部”。',
}

export const registerStrings = catalogue(en, hant, hans)
