/** A native control, buttons and hidden ones among them. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement | HTMLButtonElement

const datedAnswers: Record<string, string> = {
  color: '#336699',
  date: '2026-10-01',
  'datetime-local': '2026-10-01T09:30',
  month: '2026-10',
  range: '7',
  time: '09:30',
  week: '2026-W40',
}

/** Whether a node is a native control. By its name, because nodes of inert documents have other constructors in some browsers. */
export const isControl = (node: Element): node is Control => node.matches('input, select, textarea, button')

/** Whether a control is pressed and takes no answer. */
export const isButton = ({ type }: { type: string }) => /^(submit|reset|button|image)$/.test(type)

/** Whether a control is ticked. */
export const isTicked = ({ type }: { type: string }) => /^(radio|checkbox)$/.test(type)

/** Whether a control takes text that a person writes freely. */
export const isTyped = (control: Control): control is HTMLInputElement | HTMLTextAreaElement => control.localName === 'textarea' || /^(text|search|tel|url|email|password|number)$/.test(control.type)

/** Whether a control takes files. */
export const isFile = (control: Control): control is HTMLInputElement => control.type === 'file'

/** The answer for a control that a browser gives a picker of its own, such as a date; undefined for others. */
export const pickedAnswer = ({ type }: { type: string }): string | undefined => datedAnswers[type]

/** Whether a form sends the control: buttons that only act on the page are not sent. */
export const isSent = ({ type }: { type: string }) => !/^(reset|button)$/.test(type)
