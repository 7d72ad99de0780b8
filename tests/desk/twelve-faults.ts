import type { DocumentTree } from '@clf/content/tree'

type Block = DocumentTree['children'][number]

const text = (words: string) => ({ type: 'text' as const, text: words })
const paragraph = (words: string): Block => ({ type: 'paragraph', children: [text(words)] })
const heading = (words: string): Block => ({ type: 'heading', level: 2, children: [text(words)] })
const list = (...items: string[]): Block => ({
  type: 'list',
  numeral: 'decimal',
  surround: '1.',
  children: items.map((words) => ({ type: 'item', children: [{ type: 'paragraph', children: [text(words)] }] })),
})
const body = (...children: Block[]): DocumentTree => ({ type: 'document', version: 1, children })

/**
 * Words and facts of a circular with twelve faults. A machine mends seven: a bold line for a heading, an empty paragraph, a list typed by
 * hand, italic Chinese, characters spaced by hand, half-width Chinese punctuation, and a review too far away. Five are for a person: a link
 * that says nothing, a title and addressees that are missing, an issuer left open, and no enquiries.
 */
export const wordsWithTwelveFaults = {
  reviewBy: '2028-11-03',
  contact: null,
  en: {
    title: 'Use of meeting rooms',
    summary: 'How meeting rooms are used.',
    from: 'Secretary',
    to: 'All heads of department',
    contactPost: 'Clerk',
    body: body(
      { type: 'paragraph', children: [{ type: 'text', text: 'How to book', bold: true }] },
      { type: 'paragraph', children: [text('For the form of booking, '), { type: 'text', text: 'click here', link: { address: 'https://rooms.example/' } }, text('.')] },
      { type: 'paragraph', children: [] },
      paragraph('1. Say how many people will come.'),
      paragraph('2. Say how long the meeting lasts.'),
      paragraph('Rooms are cleaned every evening.'),
    ),
  },
  tc: {
    title: null,
    summary: '會議室的使用方法。',
    from: '待定',
    to: '各部門首長',
    contactPost: '文書主任',
    body: body(heading('預約方法'), paragraph('預約 表格 另行 公布。'), paragraph('須說明出席人數,以及會議時間。'), list('人數。', '時間。'), {
      type: 'paragraph',
      children: [{ type: 'text', text: '會議室每晚清潔。', italic: true }],
    }),
  },
  sc: {
    title: '使用会议室',
    summary: '会议室的使用方法。',
    from: '秘书长',
    to: null,
    contactPost: '文书主任',
    body: body(heading('预约方法'), paragraph('预约表格另行公布。'), paragraph('须说明出席人数，以及会议时间。'), list('人数。', '时间。'), paragraph('会议室每晚清洁。')),
  },
}
