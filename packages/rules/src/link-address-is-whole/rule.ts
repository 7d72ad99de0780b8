import type { TreeNode } from '@clf/content/tree'
import { valueAt, withValueAt } from '../edition/change.ts'
import { defineEditionRule } from '../edition/edition-rule.ts'
import { failed, judgeEach, passed } from '../rule.ts'

/** The address of a link is one that a reader's browser can open. */
export const linkAddressIsWhole = defineEditionRule({
  id: 'link-address-is-whole',
  impact: 'serious',
  criteria: ['2.4.4'],
  source: { title: 'WCAG 2.2, link purpose', url: 'https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context' },
  why: {
    en: 'A link that was copied with a comma, or that only the author’s own machine can open, leads every reader to an error.',
    'zh-Hant-HK': '連結如連同標點一併複製，或只有作者的電腦才能開啟，所有讀者都只會看到錯誤頁。',
    'zh-Hans': '链接如连同标点一并复制，或只有作者的电脑才能打开，所有读者都只会看到错误页。',
  },
  messages: {
    punctuation: {
      en: 'The address {found} ends with punctuation that does not belong to it. Remove it.',
      'zh-Hant-HK': '網址{found}結尾有多餘標點。請刪除。',
      'zh-Hans': '网址{found}结尾有多余标点。请删除。',
    },
    'scheme-twice': {
      en: 'The address {found} begins twice. Keep one beginning.',
      'zh-Hant-HK': '網址{found}的開首重複。請只保留一個。',
      'zh-Hans': '网址{found}的开头重复。请只保留一个。',
    },
    'no-scheme': {
      en: 'The address {found} lacks its beginning, so that it is sought on this site. Write https:// before it.',
      'zh-Hant-HK': '網址{found}缺少開首，會被當作本網站的網頁。請在前面加上https://。',
      'zh-Hans': '网址{found}缺少开头，会被当作本网站的网页。请在前面加上https://。',
    },
    private: {
      en: 'The address {found} opens on the author’s machine, on a test site or nowhere. Give the public address.',
      'zh-Hant-HK': '網址{found}只在作者的電腦或測試網站有效，或根本不存在。請改用公開網址。',
      'zh-Hans': '网址{found}只在作者的电脑或测试网站有效，或根本不存在。请改用公开网址。',
    },
    'no-mailbox': {
      en: 'The link {found} is no e-mail address. Give one address such as name@department.gov.hk.',
      'zh-Hant-HK': '連結{found}不是電郵地址。請填寫一個地址，例如name@department.gov.hk。',
      'zh-Hans': '链接{found}不是电邮地址。请填写一个地址，例如name@department.gov.hk。',
    },
    'no-number': {
      en: 'The link {found} is no telephone number. Give its figures, such as tel:+85228103850.',
      'zh-Hant-HK': '連結{found}不是電話號碼。請填寫數字，例如tel:+85228103850。',
      'zh-Hans': '链接{found}不是电话号码。请填写数字，例如tel:+85228103850。',
    },
  },
  evaluate({ versions }) {
    const links = versions.flatMap(({ nodes }) => nodes.filter(({ node }) => node.type === 'text' && node.link !== undefined))
    return judgeEach(links, (place) => {
      const address = (place.node as TreeNode<'text'>).link?.address ?? ''
      const reason = faultOf(address)
      return reason === null ? passed(place) : failed(reason, place, address)
    })
  },
  repair(edition, { pointer }) {
    const { link } = valueAt(edition, pointer) as TreeNode<'text'>
    const mended = link ? link.address.replace(trailing, '').replace(twice, '').replace(bare, 'https://$&') : ''
    return mended === '' || mended === link?.address ? null : withValueAt(edition, `${pointer}.link.address`, mended)
  },
})

const trailing = /(?:[,;:，。；：、」》”]|(?<!(?<![A-Za-z])(?:Inc|Co|Ltd|Jr|Sr|St|Mr|Dr|No|vs|etc|[A-Z]))\.|(?<!\([^()]*)[)）])+$/u
const twice = /^https?:\/\/(?=https?:\/\/)/i
const ownMachine =
  /^https?:\/\/(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|[^/]*\.(?:local|localhost|test|invalid|internal)(?=[:/?#]|$)|(?:[^/]*[.-])?(?:staging|stage|uat|dev|sit|preprod)[.-][^/]+|\/|w{4,}\.|[^/?#]*,|[^/.:?#]+(?=[:/?#]|$)|(?:www\.)?example\.(?:com|org|net)(?=[:/?#]|$)|(?:www|x{3,})(?=[:/?#]|$))/i

const bare = /^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:gov\.hk|org\.hk|com\.hk|edu\.hk)(?=[/?#]|$))/i

function faultOf(address: string): 'punctuation' | 'no-scheme' | 'scheme-twice' | 'private' | 'no-mailbox' | 'no-number' | null {
  if (/^mailto:/i.test(address)) return /^mailto:[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+(?:\?.*)?$/i.test(address) ? null : 'no-mailbox'
  if (/^tel:/i.test(address)) return /^tel:\+?[\d().\-\s]{3,}(?:;ext=\d+)?$/i.test(address) ? null : 'no-number'
  if (/^(?:file:|[a-z]:\\|\\\\)/i.test(address)) return 'private'
  if (bare.test(address)) return 'no-scheme'
  if (!/^https?:/i.test(address)) return null
  if (/^https?:\/*$/i.test(address)) return 'private'
  if (twice.test(address)) return 'scheme-twice'
  if (ownMachine.test(address)) return 'private'
  return trailing.test(address) ? 'punctuation' : null
}
