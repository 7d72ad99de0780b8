import { inlineText } from '../../plain-text.ts'
import { cantTell, conclude, failed } from '../finding.ts'
import { locateLinks } from '../located.ts'
import type { Finding, Rule } from '../rule.ts'
import { genericTexts } from './generic-texts.ts'

/** The words of a link say where it leads. */
export const linkTextSaysWhere: Rule = {
  id: 'link-text-says-where',
  criteria: ['2.4.4'],
  source: 'https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context.html',
  messages: {
    generic: {
      en: 'The link text “{}” does not say where it leads. Use the name of the page or file.',
      'zh-Hant-HK': '連結文字「{}」沒有說明去向。請使用網頁或檔案的名稱。',
      'zh-Hans': '链接文字“{}”没有说明去向。请使用网页或文件的名称。',
    },
    empty: {
      en: 'The link to {} has no words. Write where it leads, or remove it.',
      'zh-Hant-HK': '連往{}的連結沒有文字。請寫明去向，或把它刪除。',
      'zh-Hans': '连往{}的链接没有文字。请写明去向，或把它删除。',
    },
    address: {
      en: 'The link text “{}” is an address. Use the name of the page where readers would know it.',
      'zh-Hant-HK': '連結文字「{}」是網址。如讀者認識該網頁的名稱，請使用該名稱。',
      'zh-Hans': '链接文字“{}”是网址。如读者认识该网页的名称，请使用该名称。',
    },
  },
  evaluate(document) {
    const links = locateLinks(document)
    const found = links.flatMap(({ value, path }) => judge(inlineText(value.children), value.url, path))
    return conclude(found, links.length > 0)
  },
}

function judge(text: string, url: string, path: string): Finding[] {
  if (text.trim() === '') return [failed('empty', path, url)]
  if (genericTexts.has(fold(text))) return [failed('generic', path, text)]
  return /^https?:\/\//i.test(text.trim()) ? [cantTell('address', path, text)] : []
}

function fold(text: string): string {
  return text
    .replace(/[\p{P}\p{S}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
