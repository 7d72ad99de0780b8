import { catalogue } from '@clf/app-shell'

const en = {
  text: 'Words in the title, summary or reference',
  department: 'Department',
  status: 'Status',
  hint: 'Choose “All” under Status to see what is not yet or no longer in force too.',
}

const hant: typeof en = {
  text: '標題、摘要或檔號內的字詞',
  department: '部門',
  status: '狀況',
  hint: '如要一併查看尚未生效或不再有效的文件，請在「狀況」選擇「全部」。',
}

const hans: typeof en = {
  text: '标题、摘要或档号内的字词',
  department: '部门',
  status: '状况',
  hint: '如要一并查看尚未生效或不再有效的文件，请在“状况”选择“全部”。',
}

export const registerStrings = catalogue(en, hant, hans)
