import { defineKeyRule } from '../../keyboard/key-rule.ts'

/** Tab goes through a page in an order that can be followed. */
export const focusFollowsReading = defineKeyRule({
  id: 'focus-follows-reading',
  impact: 'serious',
  criteria: ['2.4.3'],
  source: { title: 'WCAG 2.2, focus order', url: 'https://www.w3.org/WAI/WCAG22/Understanding/focus-order' },
  messages: {
    tabindex: {
      en: '{found}: a positive tabindex brings the keyboard here before what is read earlier. Remove it and put the document in order.',
      'zh-Hant-HK': '{found}：正數的 tabindex 令鍵盤先到這裏，早於前面的內容。請刪除，並理順文件次序。',
      'zh-Hans': '{found}：正数的 tabindex 令键盘先到这里，早于前面的内容。请删除，并理顺文件次序。',
    },
    'against-reading': {
      en: '{found}: the keyboard goes up the page here, against the order in which it is read. Put the document in the order that is shown.',
      'zh-Hant-HK': '{found}：鍵盤在此逆着閱讀次序向上走。請令文件次序與畫面一致。',
      'zh-Hans': '{found}：键盘在此逆着阅读次序向上走。请令文件次序与画面一致。',
    },
  },
  find: ({ order }) => order,
})
