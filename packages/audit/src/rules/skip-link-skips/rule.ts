import { defineKeyRule } from '../../keyboard/key-rule.ts'

/** A link that says it skips does. */
export const skipLinkSkips = defineKeyRule({
  id: 'skip-link-skips',
  impact: 'serious',
  criteria: ['2.4.1'],
  source: { title: 'WCAG 2.2, bypass blocks', url: 'https://www.w3.org/WAI/WCAG22/Understanding/bypass-blocks' },
  messages: {
    'no-target': {
      en: '{found}: it leads to nothing on this page. Let its address name the id of the main part.',
      'zh-Hant-HK': '{found}：本頁沒有這連結所指的位置。請將網址改為主要內容的 id。',
      'zh-Hans': '{found}：本页没有这链接所指的位置。请将网址改为主要内容的 id。',
    },
    'does-not-move': {
      en: '{found}: after it, Tab goes on to what should have been skipped. Let the link move the keyboard to the main part.',
      'zh-Hant-HK': '{found}：使用後按 Tab 仍會到達本應略過的內容。請讓連結將鍵盤移至主要內容。',
      'zh-Hans': '{found}：使用后按 Tab 仍会到达本应略过的内容。请让链接将键盘移至主要内容。',
    },
  },
  find: ({ skips }) => skips,
})
