import { cantTell, defineRule, failed, judgeEach, passed } from '../rule.ts'
import { isGeneric, namesPart } from './generic-texts.ts'

/** The words of a link say where it leads. */
export const linkTextSaysWhere = defineRule({
  id: 'link-text-says-where',
  impact: 'serious',
  criteria: ['2.4.4', '2.4.9'],
  source: { title: 'WCAG failure F84, a link text such as “click here”', url: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F84' },
  sameAs: { empty: ['axe/link-name', 'axe/area-alt'] },
  messages: {
    generic: {
      en: 'The link text “{found}” does not say where it leads. Use the name of the page or file.',
      'zh-Hant-HK': '連結文字「{found}」沒有說明去向。請使用網頁或檔案的名稱。',
      'zh-Hans': '链接文字“{found}”没有说明去向。请使用网页或文件的名称。',
    },
    empty: {
      en: 'The link to {found} has no words. Write where it leads, or remove it.',
      'zh-Hant-HK': '連往{found}的連結沒有文字。請寫明去向，或把它刪除。',
      'zh-Hans': '连往{found}的链接没有文字。请写明去向，或把它删除。',
    },
    address: {
      en: 'The link text “{found}” is an address. Use the name of the page where readers would know it.',
      'zh-Hant-HK': '連結文字「{found}」是網址。如讀者認識該網頁的名稱，請使用該名稱。',
      'zh-Hans': '链接文字“{found}”是网址。如读者认识该网页的名称，请使用该名称。',
    },
  },
  evaluate({ links }) {
    return judgeEach(links, (link) => {
      if (link.text.trim() === '') return failed('empty', link, link.address)
      if (isGeneric(fold(link.text)) && !(link.address.startsWith('#') && namesPart(fold(link.text)))) return failed('generic', link, link.text)
      return address.test(link.text.trim()) ? cantTell('address', link, link.text) : passed(link)
    })
  },
})

/** An address as link text, also without its beginning. */
const address = /^(?:https?:\/\/|www\.[^\s@]+$|[\w-]+(?:\.[\w-]+)*\.(?:gov|org|com|edu|net)(?:\.[a-z]{2})?(?:\/\S*)?$)/i

function fold(text: string): string {
  return text
    .replace(/[\p{P}\p{S}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
