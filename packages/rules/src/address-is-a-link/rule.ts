import type { TreeNode } from '@clf/content/tree'
import { valueAt, withNodes } from '../edition/change.ts'
import { defineEditionRule, judgeVersions } from '../edition/edition-rule.ts'
import { failed, passed } from '../rule.ts'

/** An address of the web or of mail can be followed. */
export const addressIsALink = defineEditionRule({
  id: 'address-is-a-link',
  impact: 'moderate',
  criteria: ['2.4.4'],
  source: { title: 'WCAG technique H30, link text that describes the purpose of a link', url: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H30' },
  why: {
    en: 'An address that is only words must be copied by hand, which is hard with a switch, a screen reader or a phone.',
    'zh-Hant-HK': '純文字的網址須自行複製，對使用開關裝置、讀屏軟件或手機的人尤其困難。',
    'zh-Hans': '纯文字的网址须自行复制，对使用开关装置、读屏软件或手机的人尤其困难。',
  },
  messages: {
    bare: {
      en: 'The address {found} is no link. Link it, best under the name of what it leads to.',
      'zh-Hant-HK': '網址或電郵地址{found}未設連結。請加上連結，並最好以目標名稱作連結文字。',
      'zh-Hans': '网址或电邮地址{found}未设链接。请加上链接，并最好以目标名称作链接文字。',
    },
  },
  evaluate: judgeVersions(({ nodes }) =>
    nodes.filter(({ node }) => node.type === 'text' && !node.code).map((place) => {
      const run = place.node as TreeNode<'text'>
      const [found] = run.link ? [] : (bare.exec(run.text) ?? [])
      return found === undefined ? passed(place) : failed('bare', place, found)
    })
  ),
  repair(edition, { pointer }) {
    const run = valueAt(edition, pointer) as TreeNode<'text'>
    const match = bare.exec(run.text)
    if (!match) return null
    const [address] = match
    const before = run.text.slice(0, match.index)
    const after = run.text.slice(match.index + address.length)
    const link = { address: address.includes('@') && !/^https?:/i.test(address) ? `mailto:${address}` : /^https?:/i.test(address) ? address : `https://${address}` }
    const parts = [{ ...run, text: before }, { ...run, text: address, link }, { ...run, text: after }].filter(({ text }) => text !== '')
    return withNodes(edition, pointer, parts)
  },
})

/** As it would be followed, without the punctuation of the sentence around it. */
const bare = /(?:https?:\/\/|(?<![\w@.])www\.)[\w\-.~:/?#[\]@!$&'*+,;=%]*[\w/=~]|(?<![\w@.-])(?:[\w-]+\.)+gov\.hk(?:\/[\w\-.~/?#&=%]*[\w/=~])?(?![\w@])|[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/iu
