import { defineKeyRule } from '../../keyboard/key-rule.ts'

/** Who declares a role lets its keys work. */
export const keysOfRoleWork = defineKeyRule({
  id: 'keys-of-role-work',
  impact: 'serious',
  criteria: ['2.1.1', '4.1.2'],
  source: { title: 'ARIA Authoring Practices Guide, keyboard interface', url: 'https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/' },
  messages: {
    arrows: {
      en: '{found}: its role promises arrow keys, and none does anything. Let the arrows work, or use elements that have no such role.',
      'zh-Hant-HK': '{found}：其角色表示可用方向鍵，但方向鍵沒有作用。請讓方向鍵生效，或改用沒有這角色的元素。',
      'zh-Hans': '{found}：其角色表示可用方向键，但方向键没有作用。请让方向键生效，或改用没有这角色的元素。',
    },
    space: {
      en: '{found}: its role promises Space, which does nothing; only Enter works. Let both work it.',
      'zh-Hant-HK': '{found}：其角色表示可用空白鍵，但只有 Enter 有作用。請讓兩個鍵都生效。',
      'zh-Hans': '{found}：其角色表示可用空格键，但只有 Enter 有作用。请让两个键都生效。',
    },
    enter: {
      en: '{found}: its role promises Enter, which does nothing; only Space works. Let both work it.',
      'zh-Hant-HK': '{found}：其角色表示可用 Enter，但只有空白鍵有作用。請讓兩個鍵都生效。',
      'zh-Hans': '{found}：其角色表示可用 Enter，但只有空格键有作用。请让两个键都生效。',
    },
    'state-stays': {
      en: '{found}: something opens or closes, and aria-expanded stays as it was. Set it with each change.',
      'zh-Hant-HK': '{found}：內容已展開或收起，aria-expanded 卻沒有改變。請每次一併更新。',
      'zh-Hans': '{found}：内容已展开或收起，aria-expanded 却没有改变。请每次一并更新。',
    },
  },
  find: ({ roles }) => roles,
})
