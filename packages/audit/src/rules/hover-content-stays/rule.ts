import { defineKeyRule } from '../../keyboard/key-rule.ts'

/** What comes under the mouse stays, can be come to, and can be put away. */
export const hoverContentStays = defineKeyRule({
  id: 'hover-content-stays',
  impact: 'serious',
  criteria: ['1.4.13'],
  source: { title: 'WCAG 2.2, content on hover or focus', url: 'https://www.w3.org/WAI/WCAG22/Understanding/content-on-hover-or-focus' },
  messages: {
    'not-dismissed': {
      en: '{found}: what appears over the words does not go away by Escape. Put it away by Escape, without moving mouse or keyboard.',
      'zh-Hant-HK': '{found}：出現的內容遮蓋文字，按 Escape 不會消失。請讓 Escape 可以收起，無須移動滑鼠或鍵盤。',
      'zh-Hans': '{found}：出现的内容遮盖文字，按 Escape 不会消失。请让 Escape 可以收起，无须移动鼠标或键盘。',
    },
    'not-hoverable': {
      en: '{found}: what appears goes away when the mouse is moved to it. Keep it while the mouse is over it.',
      'zh-Hant-HK': '{found}：出現的內容在滑鼠移過去時消失。滑鼠停在其上時請保持顯示。',
      'zh-Hans': '{found}：出现的内容在鼠标移过去时消失。鼠标停在其上时请保持显示。',
    },
    vanishes: {
      en: '{found}: what appears goes away by itself. Keep it until the mouse or the keyboard leaves.',
      'zh-Hant-HK': '{found}：出現的內容會自行消失。請保持顯示，直至滑鼠或鍵盤離開。',
      'zh-Hans': '{found}：出现的内容会自行消失。请保持显示，直至鼠标或键盘离开。',
    },
  },
  find: ({ hovers }) => hovers,
})
