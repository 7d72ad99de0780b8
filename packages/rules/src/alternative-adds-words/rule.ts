import type { TreeNode } from '@clf/content/tree'
import { valueAt, withValueAt } from '../edition/change.ts'
import { defineEditionRule } from '../edition/edition-rule.ts'
import { inlineText } from '../edition/edition-subject.ts'
import { cantTell, failed, judgeEach, passed } from '../rule.ts'

/** The alternative of an image says what it shows and nothing that is said already. */
export const alternativeAddsWords = defineEditionRule({
  id: 'alternative-adds-words',
  impact: 'moderate',
  criteria: ['1.1.1'],
  source: { title: 'W3C tutorial on images, tips and tricks', url: 'https://www.w3.org/WAI/tutorials/images/tips/' },
  why: {
    en: 'A screen reader says “image” by itself and reads the caption. Words that say it again cost the listener time.',
    'zh-Hant-HK': '讀屏軟件會自行讀出「圖像」及圖像說明。重複的字句只會拖慢聆聽。',
    'zh-Hans': '读屏软件会自行读出“图像”及图像说明。重复的字句只会拖慢聆听。',
  },
  messages: {
    lead: {
      en: 'The text alternative begins with “{found}”, which a screen reader says by itself. Begin with what the image shows.',
      'zh-Hant-HK': '替代文字以「{found}」開首，而讀屏軟件會自行讀出。請直接說明圖像內容。',
      'zh-Hans': '替代文字以“{found}”开头，而读屏软件会自行读出。请直接说明图像内容。',
    },
    tail: {
      en: 'The text alternative ends with “{found}”, which a screen reader says by itself. Say only what the image shows.',
      'zh-Hant-HK': '替代文字以「{found}」結尾，而讀屏軟件會自行讀出。請只說明圖像內容。',
      'zh-Hans': '替代文字以“{found}”结尾，而读屏软件会自行读出。请只说明图像内容。',
    },
    caption: {
      en: 'The text alternative repeats the caption “{found}”. Say in it what the caption does not say.',
      'zh-Hant-HK': '替代文字重複了圖像說明「{found}」。請改為描述圖像說明未有提及的內容。',
      'zh-Hans': '替代文字重复了图像说明“{found}”。请改为描述图像说明未有提及的内容。',
    },
    long: {
      en: 'The text alternative is long: “{found}”. Move the details into the text, unless all of it is needed here.',
      'zh-Hant-HK': '替代文字過長：「{found}」。除非全屬必要，否則請把細節移到正文。',
      'zh-Hans': '替代文字过长：“{found}”。除非全属必要，否则请把细节移到正文。',
    },
  },
  evaluate({ versions }) {
    const images = versions.flatMap(({ nodes }) => nodes.filter(({ node }) => node.type === 'image' && (node.text ?? '').trim() !== ''))
    return judgeEach(images, (place) => {
      const { text = '', caption = [] } = place.node as TreeNode<'image'>
      const [led] = lead.exec(text.trim()) ?? []
      if (led !== undefined) return failed('lead', place, led.replace(/[:：\s]+$/, ''))
      const [ended] = tail.exec(text.trim()) ?? []
      if (ended !== undefined) return failed('tail', place, ended.trim())
      if (folded(text) === folded(inlineText(caption))) return failed('caption', place, text)
      return [...text].length > (/\p{Script=Han}/u.test(text) ? 120 : 250) ? cantTell('long', place, text) : passed(place)
    })
  },
  repair(edition, { pointer, reason }) {
    const { text = '' } = valueAt(edition, pointer) as TreeNode<'image'>
    const rest = text.trim().replace(reason === 'tail' ? tail : lead, '')
    if ((reason !== 'lead' && reason !== 'tail') || rest === '') return null
    return withValueAt(edition, `${pointer}.text`, (rest[0] ?? '').toUpperCase() + rest.slice(1))
  },
})

/** Words that only announce an image. A photograph by somebody, or the settings of an image, are told. */
const lead =
  /^(?:(?:an? |the |this )?(?:image|photo|photograph|picture|graphic|illustration|screenshot|icon)(?:s? (?:of|showing|that shows|depicting)\b| shows\b|[:：])\s*|(?:一[張张幅]|[這这此][張张幅]?)?(?:圖片|圖像|相片|照片|插圖|图片|图像|插图|圖中|图中|圖(?=為)|图(?=为))(?:顯示|显示|展示|為|为|[:：])\s*)/i

/** The same at the end of a name of what is shown. A photograph that somebody holds, takes or hands in is told. */
const tail = /(?<=\p{Script=Han}{2})(?<![交貼贴拍攝摄看閱阅持選选及和與与或張张幅傳传印遞递載载])的?(?:圖片|圖像|相片|照片|图片|图像)[。.]?$/u

const folded = (text: string): string => text.normalize('NFKC').replace(/[\p{P}\s]/gu, '').toLowerCase()
