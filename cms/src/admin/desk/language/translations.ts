import { fieldWords, namedFields } from '../form/field-words.ts'
import { typesByDisplayName, typeWords } from '../form/type-words.ts'
import { fromReadersWords } from '../from-readers/from-readers-words.ts'
import { languages, said } from './said.ts'
import type { Language, Said } from './said.ts'
import { strapiSentences } from './strapi/strapi-sentences.ts'

/** Locale of Strapi's interface for each language. */
const localeOf: Readonly<Record<Language, string>> = { en: 'en', tc: 'zh', sc: 'zh-Hans' }

/** Sentences of the desk that Strapi itself shows, by id. */
const ofDesk: Readonly<Record<string, Said>> = {
  'desk.column.standing': said('For readers', '讀者所見', '读者所见'),
  'desk.column.title': said('Title', '標題', '标题'),
  'desk.column.writtenIn': said('Languages', '語言', '语言'),
  User: said('Readers’ accounts', '讀者帳戶', '读者账户'),
  'desk.from-readers.menu': fromReadersWords.title,
  'desk.import.menu': said('Import a paper', '匯入文件', '导入文件'),
}

/** Names that Strapi shows of our types and fields, by the ids under which it looks for them. */
function names(): Record<string, Said> {
  const ofTypes = Object.entries(typesByDisplayName).map(([displayName, uid]) => [displayName, typeWords(uid)] as const)
  const ofFields = Object.values(typesByDisplayName).flatMap((uid) => namedFields.map((field) => [`content-manager.content-types.${uid}.${field}`, fieldWords(uid, field).label] as const))
  return Object.fromEntries([...ofTypes, ...ofFields])
}

/** All sentences that we add to Strapi's interface, or say otherwise than it does, by locale. */
export function translations(): Record<string, Record<string, string>> {
  const ours = { ...names(), ...ofDesk }
  const sayAll = (language: Language) => ({ ...strapiSentences(language), ...Object.fromEntries(Object.entries(ours).map(([id, sentence]) => [id, sentence[language]])) })
  return Object.fromEntries(languages.map((language) => [localeOf[language], sayAll(language)]))
}
