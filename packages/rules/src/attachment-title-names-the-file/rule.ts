import { defineEditionRule } from '../edition/edition-rule.ts'
import type { TreeNode } from '@clf/content/tree'
import { failed, judgeEach, passed, type Judgement } from '../rule.ts'

type Reason = 'file-name' | 'says-nothing'

/** The title of a file says what it holds. */
export const attachmentTitleNamesTheFile = defineEditionRule<Reason>({
  id: 'attachment-title-names-the-file',
  impact: 'serious',
  criteria: ['2.4.4'],
  source: { title: 'WCAG 2.2, link purpose', url: 'https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context' },
  why: {
    en: 'The title of a file is the link that a reader hears. “Annex” or “form_8a_final.pdf” does not say whether to open it.',
    'zh-Hant-HK': '檔案名稱就是讀者聽到的連結文字。「附件」或「form_8a_final.pdf」無法讓人決定是否開啟。',
    'zh-Hans': '文件名称就是读者听到的链接文字。“附件”或“form_8a_final.pdf”无法让人决定是否打开。',
  },
  messages: {
    'file-name': {
      en: 'The title “{found}” is the name of a file. Write what it holds.',
      'zh-Hant-HK': '名稱「{found}」是檔案名。請寫明檔案的內容。',
      'zh-Hans': '名称“{found}”是文件名。请写明文件的内容。',
    },
    'says-nothing': {
      en: 'The title “{found}” does not say what the file holds. Add it, as in “Annex A: List of offices”.',
      'zh-Hant-HK': '名稱「{found}」沒有說明檔案的內容。請補充，例如「附件一：辦事處名單」。',
      'zh-Hans': '名称“{found}”没有说明文件的内容。请补充，例如“附件一：办事处名单”。',
    },
  },
  evaluate({ versions }) {
    const files = versions.flatMap(({ nodes }) => nodes.filter(({ node }) => node.type === 'file' && node.title.trim() !== ''))
    return judgeEach(files, (place): Judgement<Reason> => {
      const title = (place.node as TreeNode<'file'>).title.trim()
      if (fileName.test(title)) return failed('file-name', place, title)
      return empty.test(title) ? failed('says-nothing', place, title) : passed(place)
    })
  },
})

const fileName = /^[^\s/]+(?: \(\d+\))?\.[a-z][a-z0-9]{1,4}$|^(?:scan|img|doc|document|file|untitled|dsc|copy of|掃描|扫描)[ _-]?\d*$|^[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+$/i
const empty =
  /^(?:(?:annex|appendix|attachment|enclosure|form|file|document|download|pdf)(?: ?[A-Z0-9IVX]{1,3})?|(?:附件|附錄|附录|附表|表格|檔案|文件|下載|下载)(?:[一二三四五六七八九十甲乙丙丁A-Z0-9]{0,2}))$/i
