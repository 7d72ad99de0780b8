import { defineKeyRule } from '../../keyboard/key-rule.ts'

/** Nothing leads elsewhere because something was chosen or written, unless it was said before. */
export const inputChangesNothing = defineKeyRule({
  id: 'input-changes-nothing',
  impact: 'serious',
  criteria: ['3.2.2'],
  source: { title: 'WCAG 2.2, on input', url: 'https://www.w3.org/WAI/WCAG22/Understanding/on-input' },
  messages: {
    leaves: {
      en: '{found}: the page leads elsewhere as soon as this is changed. Add a button, or say it beforehand.',
      'zh-Hant-HK': '{found}：一更改，網頁便轉往別處。請加上按鈕，或事先說明。',
      'zh-Hans': '{found}：一更改，网页便转往别处。请加上按钮，或事先说明。',
    },
    opens: {
      en: '{found}: a window opens as soon as this is changed. Add a button, or say it beforehand.',
      'zh-Hant-HK': '{found}：一更改便開啟新視窗。請加上按鈕，或事先說明。',
      'zh-Hans': '{found}：一更改便开启新窗口。请加上按钮，或事先说明。',
    },
    moves: {
      en: '{found}: the keyboard is moved elsewhere while this is filled in. See whether it is said beforehand.',
      'zh-Hant-HK': '{found}：填寫期間鍵盤被移往別處。請查看有否事先說明。',
      'zh-Hans': '{found}：填写期间键盘被移往别处。请查看有否事先说明。',
    },
  },
  find: ({ input }) => input,
})
