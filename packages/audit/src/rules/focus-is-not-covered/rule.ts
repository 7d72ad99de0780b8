import { defineKeyRule } from '../../keyboard/key-rule.ts'

/** What has the keyboard is not hidden behind what is fixed to the window. */
export const focusIsNotCovered = defineKeyRule({
  id: 'focus-is-not-covered',
  impact: 'serious',
  criteria: ['2.4.11'],
  source: { title: 'WCAG 2.2, focus not obscured (minimum)', url: 'https://www.w3.org/WAI/WCAG22/Understanding/focus-not-obscured-minimum' },
  messages: {
    covered: {
      en: '{found}: the keyboard is here, and all of it lies under a part that stays in the window. Set scroll-padding, or let that part scroll.',
      'zh-Hant-HK': '{found}：鍵盤在此，但整個被固定於視窗的部分遮蓋。請設定 scroll-padding，或讓該部分隨頁捲動。',
      'zh-Hans': '{found}：键盘在此，但整个被固定于窗口的部分遮盖。请设定 scroll-padding，或让该部分随页滚动。',
    },
  },
  find: ({ covers }) => covers,
})
