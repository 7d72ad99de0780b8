import { defineKeyRule } from '../../keyboard/key-rule.ts'

/** The keyboard gets out of whatever it gets into. */
export const keyboardGetsOut = defineKeyRule({
  id: 'keyboard-gets-out',
  impact: 'critical',
  criteria: ['2.1.2'],
  act: ['80af7b', 'a1b64e', 'ebe86a'],
  source: { title: 'WCAG 2.2, no keyboard trap', url: 'https://www.w3.org/WAI/WCAG22/Understanding/no-keyboard-trap' },
  messages: {
    trap: {
      en: '{found}: the keyboard cannot leave from here by Tab, Shift and Tab, Escape or any key that the page names. Let Tab leave it.',
      'zh-Hant-HK': '{found}：鍵盤到了這裏便無法離開，Tab、Shift 加 Tab、Escape 及網頁所述的按鍵都沒有作用。請讓 Tab 鍵可以離開。',
      'zh-Hans': '{found}：键盘到了这里便无法离开，Tab、Shift 加 Tab、Escape 及网页所述的按键都没有作用。请让 Tab 键可以离开。',
    },
    'one-way': {
      en: '{found}: the keyboard leaves in one direction only. See whether everything can still be reached.',
      'zh-Hant-HK': '{found}：鍵盤只能向一個方向離開。請查看是否仍可到達所有內容。',
      'zh-Hans': '{found}：键盘只能向一个方向离开。请查看是否仍可到达所有内容。',
    },
  },
  find: ({ exits }) => exits,
})
