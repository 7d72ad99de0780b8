import type { Message } from '../language.ts'
import type { DirectoryFaultCode } from './faults.ts'

interface Detail {
  place: string
  detail: string
}

export const directoryFaultWords: Record<DirectoryFaultCode, Message<Detail>> = {
  'wrong-shape': {
    en: ({ place, detail }) => `${place} is not as the directory needs it: ${detail}.`,
    'zh-Hant-HK': ({ place, detail }) => `${place} 不符合名錄的格式：${detail}。`,
    'zh-Hans': ({ place, detail }) => `${place} 不符合名录的格式：${detail}。`,
  },
  'unknown-post': {
    en: ({ place, detail }) => `${place} names the post “${detail}”, which is not in the directory. Add the post or correct the name.`,
    'zh-Hant-HK': ({ place, detail }) => `${place} 提及的職位「${detail}」不在名錄內。請加入該職位或更正名稱。`,
    'zh-Hans': ({ place, detail }) => `${place} 提及的职位“${detail}”不在名录内。请加入该职位或更正名称。`,
  },
  'unknown-group': {
    en: ({ place, detail }) => `${place} names the group “${detail}”, which is not in the directory. Add the group or correct the name.`,
    'zh-Hant-HK': ({ place, detail }) => `${place} 提及的組別「${detail}」不在名錄內。請加入該組別或更正名稱。`,
    'zh-Hans': ({ place, detail }) => `${place} 提及的组别“${detail}”不在名录内。请加入该组别或更正名称。`,
  },
  'unknown-person': {
    en: ({ place, detail }) => `${place} names the person “${detail}”, who is not in the directory. Add the person or correct the name.`,
    'zh-Hant-HK': ({ place, detail }) => `${place} 提及的人員「${detail}」不在名錄內。請加入該人員或更正名稱。`,
    'zh-Hans': ({ place, detail }) => `${place} 提及的人员“${detail}”不在名录内。请加入该人员或更正名称。`,
  },
  twice: {
    en: ({ place, detail }) => `${place} has “${detail}” twice. Leave one.`,
    'zh-Hant-HK': ({ place, detail }) => `${place} 重複列出「${detail}」。請只保留一個。`,
    'zh-Hans': ({ place, detail }) => `${place} 重复列出“${detail}”。请只保留一个。`,
  },
  'ends-before-it-begins': {
    en: ({ place, detail }) => `${place} ends before it begins: ${detail}. Correct one of the days.`,
    'zh-Hant-HK': ({ place, detail }) => `${place} 的結束日期早於開始日期：${detail}。請更正其中一個日期。`,
    'zh-Hans': ({ place, detail }) => `${place} 的结束日期早于开始日期：${detail}。请更正其中一个日期。`,
  },
  circle: {
    en: ({ place, detail }) => `${place} leads back to itself: ${detail}. Let the highest post lead to nobody.`,
    'zh-Hant-HK': ({ place, detail }) => `${place} 的上呈次序循環不息：${detail}。最高職位不應再有上一級。`,
    'zh-Hans': ({ place, detail }) => `${place} 的上呈次序循环不息：${detail}。最高职位不应再有上一级。`,
  },
  'too-few-in-last-resort': {
    en: ({ detail }) => `The last resort “${detail}” has fewer than two posts, so that nobody would be left to decide what one of them has submitted. Add a post.`,
    'zh-Hant-HK': ({ detail }) => `最後處理組別「${detail}」少於兩個職位；其中一人提交的事項將無人可作決定。請加入職位。`,
    'zh-Hans': ({ detail }) => `最后处理组别“${detail}”少于两个职位；其中一人提交的事项将无人可作决定。请加入职位。`,
  },
}
