import type { TreeNode } from '@clf/content/tree'
import { defineEditionRule } from '../edition/edition-rule.ts'
import { cantTell, failed, judgeEach, passed } from '../rule.ts'

/** A link to another document of the house leads to one that readers can open. */
export const linkTargetIsPublic = defineEditionRule({
  id: 'link-target-is-public',
  impact: 'serious',
  criteria: ['clf:footer-links'],
  source: { title: 'Guidelines on Dissemination of Information through Government Homepages, paragraph 30', url: 'http://www.ogcio.gov.hk/eng/knowledge/ech4.htm' },
  why: {
    en: 'A link to a draft or to a document that was taken away ends in a page that is not found.',
    'zh-Hant-HK': '連往草稿或已撤下文件的連結，只會顯示找不到網頁。',
    'zh-Hans': '连往草稿或已撤下文件的链接，只会显示找不到网页。',
  },
  messages: {
    gone: {
      en: 'The link “{found}” leads to a document that was withdrawn. Lead to what took its place, or remove the link.',
      'zh-Hant-HK': '連結「{found}」指向已撤回的文件。請改為指向取代文件，或移除連結。',
      'zh-Hans': '链接“{found}”指向已撤回的文件。请改为指向取代文件，或移除链接。',
    },
    'not-public': {
      en: 'The link “{found}” leads to a document that is not public. Publish it first, or remove the link.',
      'zh-Hant-HK': '連結「{found}」指向尚未發布的文件。請先發布該文件，或移除連結。',
      'zh-Hans': '链接“{found}”指向尚未发布的文件。请先发布该文件，或移除链接。',
    },
    unknown: {
      en: 'Nobody has looked whether the link “{found}” leads to a public document. Open it.',
      'zh-Hant-HK': '未能確定連結「{found}」是否指向已發布的文件。請開啟查看。',
      'zh-Hans': '未能确定链接“{found}”是否指向已发布的文件。请打开查看。',
    },
  },
  evaluate({ edition: { around: { targets } }, versions }) {
    const links = versions.flatMap(({ nodes }) => nodes.filter(({ node }) => node.type === 'text' && node.link !== undefined && /^clf:(?!paragraph\/|footnote\/)/.test(node.link.address)))
    return judgeEach(links, (place) => {
      const { text, link } = place.node as TreeNode<'text'>
      if (!targets) return cantTell('unknown', place, text)
      const address = link?.address ?? ''
      const target = targets[address] ?? targets[address.replace(/[#?].*$/, '')]
      return target === 'public' ? passed(place) : failed(target === 'withdrawn' ? 'gone' : 'not-public', place, text)
    })
  },
})
