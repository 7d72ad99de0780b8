import type { TreeNode } from '@clf/content/tree'
import { defineEditionRule } from '../edition/edition-rule.ts'
import { isBlankWord } from '../edition/fact-place.ts'
import { failed, judgeEach, passed, type Judgement } from '../rule.ts'

type Reason = 'no-captions' | 'no-transcript' | 'no-title'

/** A video has captions, a transcript and a title. */
export const videoHasCaptionsAndWords = defineEditionRule<Reason>({
  id: 'video-has-captions-and-words',
  impact: 'critical',
  criteria: ['1.2.1', '1.2.2', '1.2.3'],
  source: { title: 'WCAG 2.2, captions (prerecorded)', url: 'https://www.w3.org/WAI/WCAG22/Understanding/captions-prerecorded' },
  why: {
    en: 'Who cannot hear needs captions; who cannot see, or has no sound at the desk, needs the words.',
    'zh-Hant-HK': '聽不到的人需要字幕；看不到或沒有音響設備的人需要文字版本。',
    'zh-Hans': '听不到的人需要字幕；看不到或没有音响设备的人需要文字版本。',
  },
  messages: {
    'no-captions': {
      en: 'The video “{found}” has no captions. Choose a caption file.',
      'zh-Hant-HK': '影片「{found}」沒有字幕。請選擇字幕檔案。',
      'zh-Hans': '视频“{found}”没有字幕。请选择字幕文件。',
    },
    'no-transcript': {
      en: 'The video “{found}” has no transcript. Write what is said and shown.',
      'zh-Hant-HK': '影片「{found}」沒有文字版本。請寫出影片的對白及畫面內容。',
      'zh-Hans': '视频“{found}”没有文字版本。请写出视频的对白及画面内容。',
    },
    'no-title': {
      en: 'A video has no title. Say what it shows.',
      'zh-Hant-HK': '有影片沒有標題。請說明影片內容。',
      'zh-Hans': '有视频没有标题。请说明视频内容。',
    },
  },
  evaluate({ versions }) {
    const videos = versions.flatMap(({ nodes, lines }) =>
      nodes.filter(({ node }) => node.type === 'video').map((place) => ({ place, said: lines.filter(({ within }) => within.includes(place.node)).map(({ text }) => text) }))
    )
    return judgeEach(videos, ({ place, said }): Judgement<Reason>[] => {
      const { title, captions } = place.node as TreeNode<'video'>
      const wrong: Judgement<Reason>[] = []
      if (title.trim() === '') wrong.push(failed('no-title', place))
      if (captions === undefined) wrong.push(failed('no-captions', place, title))
      if (said.every((text) => isBlankWord(text) || /^(?:transcript|文字版本|文字稿)$/i.test(text.trim()))) wrong.push(failed('no-transcript', place, title))
      return wrong.length === 0 ? [passed(place)] : wrong
    })
  },
})
