import { catalogue } from '@clf/app-shell'

const en = {
  contact: 'Contact',
  telephone: 'Telephone',
  email: 'E-mail',
  facts: 'About this document',
  converted: 'This version was converted automatically from Traditional Chinese and has not been checked by a person.',
  readOriginal: 'Read the Traditional Chinese version',
  chain: 'What came before and after',
  soonSuperseded: 'To be superseded',
  untilThen: 'This document holds until the day named here. From that day another takes its place:',
  notInForce: {
    upcoming: 'Do not apply this document before the day on which it takes effect.',
    superseded: 'This document is no longer in force. It has been superseded.',
    withdrawn: 'This document is no longer in force. It has been withdrawn and nothing takes its place.',
    expired: 'This document is no longer in force. Its last day is past.',
    archived: 'This document is kept for reference and is no longer in force.',
  },
  demonstration: 'Demonstration content: invented for this site.',
}

const hant: typeof en = {
  contact: '查詢',
  telephone: '電話',
  email: '電郵',
  facts: '文件資料',
  converted: '本文由繁體中文版自動轉換而成，未經人手核對。',
  readOriginal: '閱讀繁體中文版',
  chain: '取代前後',
  soonSuperseded: '將被取代',
  untilThen: '本文件在以下日期前仍然有效，其後由下列文件取代：',
  notInForce: {
    upcoming: '在生效日期前，請勿按本文件行事。',
    superseded: '本文件不再有效，已被取代。',
    withdrawn: '本文件不再有效，已撤回，並無文件代替。',
    expired: '本文件不再有效，有效期已過。',
    archived: '本文件只供參考，不再有效。',
  },
  demonstration: '示範內容：為本網站虛構。',
}

const hans: typeof en = {
  contact: '查询',
  telephone: '电话',
  email: '电邮',
  facts: '文件资料',
  converted: '本文由繁体中文版自动转换而成，未经人手核对。',
  readOriginal: '阅读繁体中文版',
  chain: '取代前后',
  soonSuperseded: '将被取代',
  untilThen: '本文件在以下日期前仍然有效，其后由下列文件取代：',
  notInForce: {
    upcoming: '在生效日期前，请勿按本文件行事。',
    superseded: '本文件不再有效，已被取代。',
    withdrawn: '本文件不再有效，已撤回，并无文件代替。',
    expired: '本文件不再有效，有效期已过。',
    archived: '本文件只供参考，不再有效。',
  },
  demonstration: '示范内容：为本网站虚构。',
}

export const documentStrings = catalogue(en, hant, hans)
