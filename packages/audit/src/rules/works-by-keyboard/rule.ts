import { defineKeyRule } from '../../keyboard/key-rule.ts'

/** Whatever works with the mouse works with the keyboard. */
export const worksByKeyboard = defineKeyRule({
  id: 'works-by-keyboard',
  impact: 'critical',
  criteria: ['2.1.1'],
  source: { title: 'WCAG 2.2, keyboard', url: 'https://www.w3.org/WAI/WCAG22/Understanding/keyboard' },
  messages: {
    'not-reached': {
      en: '{found}: it reacts to the mouse, and no key reaches it. Make it a button or a link.',
      'zh-Hant-HK': '{found}：可用滑鼠操作，但按任何鍵都到不了。請改用按鈕或連結。',
      'zh-Hans': '{found}：可用鼠标操作，但按任何键都到不了。请改用按钮或链接。',
    },
    'not-worked': {
      en: '{found}: it can have the keyboard, but neither Enter nor Space does what the mouse does. Make it a button, or let both keys work it.',
      'zh-Hant-HK': '{found}：鍵盤可以到達，但按 Enter 或空白鍵都沒有滑鼠的效果。請改用按鈕，或讓這兩個鍵生效。',
      'zh-Hans': '{found}：键盘可以到达，但按 Enter 或空格键都没有鼠标的效果。请改用按钮，或让这两个键生效。',
    },
    'by-hover-alone': {
      en: '{found}: what appears under the mouse never appears by keyboard. Show it when the keyboard comes to it, or by a button.',
      'zh-Hant-HK': '{found}：滑鼠移過時出現的內容，用鍵盤無法叫出。請在鍵盤到達時同樣顯示，或提供按鈕。',
      'zh-Hans': '{found}：鼠标移过时出现的内容，用键盘无法叫出。请在键盘到达时同样显示，或提供按钮。',
    },
  },
  find: ({ work }) => work,
})
