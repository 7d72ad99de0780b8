import { catalogue } from '@clf/app-shell'

const en = {
  contents: 'Contents',
  contact: 'Contact',
  telephone: 'Telephone',
  email: 'E-mail',
  facts: 'About this document',
  converted: 'This version was converted automatically from Traditional Chinese and has not been checked by a person.',
  readOriginal: 'Read the Traditional Chinese version',
  notInForce: {
    superseded: 'This document is no longer in force. It has been superseded.',
    withdrawn: 'This document is no longer in force. It has been withdrawn and nothing takes its place.',
    archived: 'This document is kept for reference and is no longer in force.',
  },
  demonstration: 'Demonstration content: invented for this site.',
}

const hant: typeof en = {
  contents: '目錄',
  contact: '查詢',
  telephone: '電話',
  email: '電郵',
  facts: '文件資料',
  converted: '本文由繁體中文版自動轉換而成，未經人手核對。',
  readOriginal: '閱讀繁體中文版',
  notInForce: {
    superseded: '本文件不再有效，已被取代。',
    withdrawn: '本文件不再有效，已撤回，並無文件代替。',
    archived: '本文件只供參考，不再有效。',
  },
  demonstration: '示範內容：為本網站虛構。',
}

const hans: typeof en = {
  contents: '目录',
  contact: '查询',
  telephone: '电话',
  email: '电邮',
  facts: '文件资料',
  converted: '本文由繁体中文版自动转换而成，未经人手核对。',
  readOriginal: '阅读繁体中文版',
  notInForce: {
    superseded: '本文件不再有效，已被取代。',
    withdrawn: '本文件不再有效，已撤回，并无文件代替。',
    archived: '本文件只供参考，不再有效。',
  },
  demonstration: '示范内容：为本网站虚构。',
}

export const documentStrings = catalogue(en, hant, hans)
