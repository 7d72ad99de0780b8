import { defineKeyRule } from '../../keyboard/key-rule.ts'

/** A dialog or menu takes the keyboard, closes by Escape and gives the keyboard back. */
export const escapeClosesAndFocusReturns = defineKeyRule({
  id: 'escape-closes-and-focus-returns',
  impact: 'serious',
  criteria: ['2.4.3', '2.1.2'],
  source: { title: 'ARIA Authoring Practices Guide, dialog (modal) pattern', url: 'https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/' },
  messages: {
    'stays-open': {
      en: '{found}: what opened does not close by Escape. Close it, or use the dialog element.',
      'zh-Hant-HK': '{found}：開啟後按 Escape 不能關閉。請讓 Escape 關閉，或使用 dialog 元素。',
      'zh-Hans': '{found}：开启后按 Escape 不能关闭。请让 Escape 关闭，或使用 dialog 元素。',
    },
    'not-returned': {
      en: '{found}: when it closes the keyboard is lost. Give it back to what opened it.',
      'zh-Hant-HK': '{found}：關閉後鍵盤失去位置。請交還開啟它的控制項。',
      'zh-Hans': '{found}：关闭后键盘失去位置。请交还开启它的控件。',
    },
    'not-moved': {
      en: '{found}: a modal dialog opens and the keyboard stays behind it. Move the keyboard into the dialog.',
      'zh-Hant-HK': '{found}：互動視窗開啟後，鍵盤仍留在後面。請將鍵盤移入其中。',
      'zh-Hans': '{found}：对话框开启后，键盘仍留在后面。请将键盘移入其中。',
    },
    'leaves-it': {
      en: '{found}: Tab goes behind the modal dialog while it is open. Use showModal() or make the rest inert.',
      'zh-Hant-HK': '{found}：互動視窗開啟時，Tab 鍵會走到後面。請使用 showModal()，或將其餘部分設為 inert。',
      'zh-Hans': '{found}：对话框开启时，Tab 键会走到后面。请使用 showModal()，或将其余部分设为 inert。',
    },
  },
  find: ({ closing }) => closing,
})
