import { defineKeyRule } from '../../keyboard/key-rule.ts'

/** Nothing leads elsewhere because the keyboard came to it. */
export const focusChangesNothing = defineKeyRule({
  id: 'focus-changes-nothing',
  impact: 'serious',
  criteria: ['3.2.1'],
  source: { title: 'WCAG 2.2, on focus', url: 'https://www.w3.org/WAI/WCAG22/Understanding/on-focus' },
  messages: {
    leaves: {
      en: '{found}: the page leads elsewhere as soon as the keyboard comes here. Wait until it is pressed.',
      'zh-Hant-HK': '{found}：鍵盤一到，網頁便轉往別處。請待使用者按下才執行。',
      'zh-Hans': '{found}：键盘一到，网页便转往别处。请待用户按下才执行。',
    },
    opens: {
      en: '{found}: a window opens as soon as the keyboard comes here. Wait until it is pressed.',
      'zh-Hant-HK': '{found}：鍵盤一到便開啟新視窗。請待使用者按下才執行。',
      'zh-Hans': '{found}：键盘一到便开启新窗口。请待用户按下才执行。',
    },
  },
  find: ({ focusing }) => focusing,
})
