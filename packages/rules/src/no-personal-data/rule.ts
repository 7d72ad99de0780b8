import { isValidHkid } from '@clf/text'
import { allLanguages, textRule } from '../edition/text-rule.ts'

/** No number of an identity card stands in a text. */
export const noPersonalData = textRule({
  id: 'no-personal-data',
  impact: 'critical',
  criteria: ['clf:footer-links'],
  source: {
    title: 'Code of Practice on the Identity Card Number and other Personal Identifiers (Personal Data (Privacy) Ordinance, Cap. 486)',
    url: 'https://www.pcpd.org.hk/english/data_privacy_law/code_of_practices/code.html',
  },
  why: {
    en: 'The number of an identity card lets others act in a person’s name, and cannot be taken back once it is public.',
    'zh-Hant-HK': '身份證號碼可被他人冒用，一經公開便無法收回。',
    'zh-Hans': '身份证号码可被他人冒用，一经公开便无法收回。',
  },
  messages: {
    'identity-card': {
      en: 'The number of an identity card stands in the text. Hide it; use initials or a file reference.',
      'zh-Hant-HK': '內文有身份證號碼。請刪除，並改用姓名縮寫或檔案編號。',
      'zh-Hans': '正文有身份证号码。请删除，并改用姓名缩写或档案编号。',
    },
  },
  languages: allLanguages,
  // A number as it is printed, its check digit in brackets; of many references only a tenth has the right one.
  find: (text) =>
    [...text.matchAll(
      /(?<![A-Za-z\d])[A-Z]{1,2}\d{6} ?[(（][\dA][)）]|(?<=(?:\bHKI[DC]|\bID card|identity card|身份證|身份证)(?:[^.。，,]|(?<=\bNo)\.){0,16})(?<![A-Za-z\d])[A-Z]{1,2}\d{6}[\dA](?![\dA-Za-z])/g,
    )].filter(([number]) => isValidHkid(number)).map(({ 0: number, index }) => ({
      reason: 'identity-card' as const,
      start: index,
      end: index + number.length,
      to: `${number.replace(/\d.*$/, '')}XXXXXX(X)`,
    })),
})
