import { sections } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import type { Locale } from '../sign-in.ts'

/** What is made on a journey. */
export type KindOfJourney = 'circular' | 'guideline' | 'best-practice' | 'service' | 'form'

/** What a person reads on the controls of a journey, in each language of the interface. */
export interface Names {
  documents: string
  writeNew: string
  save: string
  openSearch: string
  search: RegExp
  moreActions: string
  delete: string
  confirm: string
  languages: Readonly<Record<'en' | 'tc' | 'sc', string>>
  writeIn: (language: string) => string
  convert: string
  haveRead: string
  tool: Readonly<Record<'table' | 'insertTable' | 'selectRight' | 'merge' | 'image' | 'insert' | 'attachments', string>>
  done: string
  insertIt: string
  chooseFile: RegExp
  fileIn: (language: string) => string
  rows: string
  columns: string
  publish: string
}

const names: Readonly<Record<Locale, Names>> = {
  en: {
    documents: 'Documents',
    writeNew: 'Write a new one',
    save: 'Save',
    openSearch: 'Search',
    search: /^Search in /,
    moreActions: 'More actions',
    delete: 'Delete this document',
    confirm: 'Confirm',
    languages: { en: 'English', tc: 'Traditional Chinese', sc: 'Simplified Chinese' },
    writeIn: (language) => `Write the text in ${language}`,
    convert: 'Make Simplified from Traditional',
    haveRead: 'I have read it',
    tool: {
      table: 'Table',
      insertTable: 'Insert table…',
      selectRight: 'Select one more cell to the right',
      merge: 'Merge cells',
      image: 'Image',
      insert: 'Insert',
      attachments: 'Attachments',
    },
    done: 'Done',
    insertIt: 'Insert',
    chooseFile: /^Choose a file/,
    fileIn: (language) => `File, ${language}`,
    rows: 'Rows',
    columns: 'Columns',
    publish: 'Publish',
  },
  zh: {
    documents: '文件',
    writeNew: '撰寫新文件',
    save: '儲存',
    openSearch: '搜尋',
    search: /^在.+搜尋$/,
    moreActions: '更多操作',
    delete: '刪除此文件',
    confirm: '確認',
    languages: { en: '英文', tc: '繁體中文', sc: '簡體中文' },
    writeIn: (language) => `以${language}撰寫正文`,
    convert: '由繁體轉換為簡體',
    haveRead: '我已校閱',
    tool: { table: '表格', insertTable: '插入表格…', selectRight: '向右多選一格', merge: '合併儲存格', image: '圖像', insert: '插入', attachments: '附件' },
    done: '完成',
    insertIt: '插入',
    chooseFile: /^選擇檔案/,
    fileIn: (language) => `檔案（${language}）`,
    rows: '行數',
    columns: '欄數',
    publish: '發布',
  },
  'zh-Hans': {
    documents: '文件',
    writeNew: '撰写新文件',
    save: '保存',
    openSearch: '搜索',
    search: /^在.+搜索$/,
    moreActions: '更多操作',
    delete: '删除此文件',
    confirm: '确认',
    languages: { en: '英文', tc: '繁体中文', sc: '简体中文' },
    writeIn: (language) => `以${language}撰写正文`,
    convert: '由繁体转换为简体',
    haveRead: '我已校阅',
    tool: { table: '表格', insertTable: '插入表格…', selectRight: '向右多选一格', merge: '合并单元格', image: '图像', insert: '插入', attachments: '附件' },
    done: '完成',
    insertIt: '插入',
    chooseFile: /^选择文件/,
    fileIn: (language) => `文件（${language}）`,
    rows: '行数',
    columns: '列数',
    publish: '发布',
  },
}

const tags: Readonly<Record<Locale, LanguageTag>> = { en: 'en', zh: 'zh-Hant-HK', 'zh-Hans': 'zh-Hans' }

/** What the menu calls the list of a kind: as the intranet calls its section. */
export function listName(kind: KindOfJourney, locale: Locale): string {
  const section = sections.find(({ name }) => name === kind)
  if (!section) throw new Error(`No section is called ${kind}.`)
  return section.words[tags[locale]].title
}

export const namesIn = (locale: Locale): Names => names[locale]

/** `CLF_MATRIX=full` goes each journey, in every language of the interface. */
export const localesOfJourneys = (): readonly Locale[] => (process.env['CLF_MATRIX'] === 'full' ? ['en', 'zh', 'zh-Hans'] : [])
