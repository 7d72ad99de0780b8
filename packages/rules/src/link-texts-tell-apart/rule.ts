import { defineEditionRule } from '../edition/edition-rule.ts'
import { failed, judgeEach, passed } from '../rule.ts'
import type { Link } from '../subject.ts'

/** Links with the same words lead to the same place. */
export const linkTextsTellApart = defineEditionRule({
  id: 'link-texts-tell-apart',
  impact: 'moderate',
  criteria: ['2.4.4', '2.4.9'],
  source: { title: 'WCAG 2.2, link purpose', url: 'https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-link-only' },
  why: {
    en: 'Who reads the list of links, or names one by voice, cannot tell two links of the same words apart.',
    'zh-Hant-HK': '以連結清單瀏覽或以語音操作的人，無法分辨文字相同的連結。',
    'zh-Hans': '以链接列表浏览或以语音操作的人，无法分辨文字相同的链接。',
  },
  messages: {
    same: {
      en: 'Another link with the words “{found}” leads elsewhere. Say in each what it leads to.',
      'zh-Hant-HK': '另有文字同為「{found}」的連結指向不同網頁。請各自寫明去向。',
      'zh-Hans': '另有文字同为“{found}”的链接指向不同网页。请各自写明去向。',
    },
  },
  evaluate({ versions }) {
    return judgeEach(
      versions.flatMap(({ path, subject }) => {
        const first = new Map<string, string>()
        return subject.links.filter(({ text, address }) => text.trim() !== '' && !address.startsWith('#')).map((link) => {
          const words = folded(link.text)
          const before = first.get(words)
          if (before === undefined) first.set(words, targetOf(link.address))
          return { link: { ...link, pointer: `${path}.${link.pointer}` }, isOther: before !== undefined && before !== targetOf(link.address) }
        })
      }),
      ({ link, isOther }: { link: Link; isOther: boolean }) => (isOther ? failed('same', link, link.text) : passed(link)),
    )
  },
})

const folded = (text: string): string => text.normalize('NFKC').replace(/[\p{P}\s]+/gu, ' ').trim().toLowerCase()

const targetOf = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '').toLowerCase()
