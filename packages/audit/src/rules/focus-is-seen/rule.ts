import { defineKeyRule } from '../../keyboard/key-rule.ts'

/** It is seen where the keyboard is. */
export const focusIsSeen = defineKeyRule({
  id: 'focus-is-seen',
  impact: 'serious',
  criteria: ['2.4.7'],
  act: ['oj04fd'],
  source: { title: 'WCAG 2.2, focus visible', url: 'https://www.w3.org/WAI/WCAG22/Understanding/focus-visible' },
  messages: {
    'not-seen': {
      en: '{found}: nothing shows that the keyboard is here. Keep the outline of the browser or draw one that stands out.',
      'zh-Hant-HK': '{found}：鍵盤到達時沒有任何標示。請保留瀏覽器的外框，或加上明顯的標示。',
      'zh-Hans': '{found}：键盘到达时没有任何标示。请保留浏览器的外框，或加上明显的标示。',
    },
    'on-nothing-seen': {
      en: '{found}: the keyboard comes to it, and it is not to be seen. Take what is not shown out of the order, or show it.',
      'zh-Hant-HK': '{found}：鍵盤可到達，但畫面上看不見。請將未顯示的內容移出次序，或予以顯示。',
      'zh-Hans': '{found}：键盘可到达，但画面上看不见。请将未显示的内容移出次序，或予以显示。',
    },
    'taken-away': {
      en: '{found}: a script takes the keyboard away as soon as it comes here. Leave it there.',
      'zh-Hant-HK': '{found}：鍵盤一到，程式便把它移走。請讓鍵盤留在此處。',
      'zh-Hans': '{found}：键盘一到，脚本便把它移走。请让键盘留在此处。',
    },
    faint: {
      en: '{found}: that the keyboard is here shows only faintly. See whether it stands out.',
      'zh-Hant-HK': '{found}：鍵盤到達時的標示很淡。請查看是否足夠明顯。',
      'zh-Hans': '{found}：键盘到达时的标示很淡。请查看是否足够明显。',
    },
  },
  find: ({ sight }) => sight,
})
