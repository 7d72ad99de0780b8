import { defineKeyRule } from '../../keyboard/key-rule.ts'

/** No single character does something wherever the keyboard is. */
export const shortcutsNeedAModifier = defineKeyRule({
  id: 'shortcuts-need-a-modifier',
  impact: 'serious',
  criteria: ['2.1.4'],
  act: ['ffbc54'],
  source: { title: 'WCAG 2.2, character key shortcuts', url: 'https://www.w3.org/WAI/WCAG22/Understanding/character-key-shortcuts' },
  messages: {
    'single-key': {
      en: '{found}: pressed alone, it does something wherever the keyboard is. Ask for Ctrl or Alt with it, or offer to switch it off.',
      'zh-Hant-HK': '{found}：單獨按下便會觸發功能，不論鍵盤在何處。請改為配合 Ctrl 或 Alt，或提供關閉方法。',
      'zh-Hans': '{found}：单独按下便会触发功能，不论键盘在何处。请改为配合 Ctrl 或 Alt，或提供关闭方法。',
    },
    'can-be-set': {
      en: '{found}: pressed alone, it does something; the page speaks of shortcuts. See whether they can be switched off or changed.',
      'zh-Hant-HK': '{found}：單獨按下便會觸發功能；網頁有提及快捷鍵。請查看可否關閉或更改。',
      'zh-Hans': '{found}：单独按下便会触发功能；网页有提及快捷键。请查看可否关闭或更改。',
    },
  },
  find: ({ shortcuts }) => shortcuts,
})
