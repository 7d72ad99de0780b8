import type { Catalogue } from '../internal/catalogue.ts'

/** `{label}` is the label, `{file}` a name, `{size}`, `{limit}` sizes or counts, `{types}` the types that are taken. */
interface FileUploadMessages {
  choose: string
  chooseSeveral: string
  none: string
  missing: string
  list: string
  remove: string
  removed: string
  chosen: string
  and: string
  tooLarge: string
  emptyFile: string
  wrongType: string
  tooMany: string
}

export const messages: Catalogue<FileUploadMessages> = {
  en: {
    choose: 'Choose file',
    chooseSeveral: 'Choose files',
    none: 'No file chosen',
    missing: 'Choose a file for “{label}”.',
    list: 'Files chosen',
    remove: 'Remove {file}',
    removed: '{file} has been removed. Files chosen: {number}.',
    chosen: 'Files chosen: {number}.',
    and: ', ',
    tooLarge: '“{file}” has {size}. A file may have up to {limit}.',
    emptyFile: '“{file}” is empty. Choose it again after checking it.',
    wrongType: '“{file}” is not of a type we take: {types}.',
    tooMany: 'You chose {number} files. Choose no more than {limit}.',
  },
  'zh-Hant-HK': {
    choose: '選擇檔案',
    chooseSeveral: '選擇檔案',
    none: '未選檔案',
    missing: '請選擇「{label}」的檔案。',
    list: '已選檔案',
    remove: '移除{file}',
    removed: '已移除{file}。現有{number}個檔案。',
    chosen: '已選{number}個檔案。',
    and: '、',
    tooLarge: '「{file}」的大小為{size}，每個檔案不可超過{limit}。',
    emptyFile: '「{file}」沒有內容，請查核後再選。',
    wrongType: '「{file}」不屬可接受的格式：{types}。',
    tooMany: '你選了{number}個檔案，最多可選{limit}個。',
  },
  'zh-Hans': {
    choose: '选择文件',
    chooseSeveral: '选择文件',
    none: '未选文件',
    missing: '请选择“{label}”的文件。',
    list: '已选文件',
    remove: '移除{file}',
    removed: '已移除{file}。现有{number}个文件。',
    chosen: '已选{number}个文件。',
    and: '、',
    tooLarge: '“{file}”的大小为{size}，每个文件不可超过{limit}。',
    emptyFile: '“{file}”没有内容，请查核后再选。',
    wrongType: '“{file}”不属可接受的格式：{types}。',
    tooMany: '你选了{number}个文件，最多可选{limit}个。',
  },
}
