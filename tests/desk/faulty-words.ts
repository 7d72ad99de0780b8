import type { DocumentTree } from '@clf/content/tree'

type Block = DocumentTree['children'][number]

const paragraph = (text: string): Block => ({ type: 'paragraph', children: [{ type: 'text', text }] })
const cell = (text: string) => ({ type: 'cell' as const, children: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text }] }] })
const body = (...children: Block[]): DocumentTree => ({ type: 'document', version: 1, children })
const words = (title: string) => ({ title, summary: `${title}.`, from: 'Secretary', to: 'All heads of department' })

/** Words of a circular in which a link says nothing, a cell is spaced by hand, an issuer is missing, a review is overdue, and whether it took effect before its date is a question. */
export const faultyWords = {
  date: '2024-11-04',
  effectiveFrom: '2024-10-01',
  revisedOn: '2024-11-04',
  reviewBy: '2025-11-03',
  en: {
    ...words('Use of meeting rooms'),
    body: body(
      {
        type: 'paragraph',
        children: [{ type: 'text', text: 'For the form of booking, ' }, { type: 'text', text: 'click here', link: { address: 'https://rooms.example/' } }, { type: 'text', text: '.' }],
      },
      paragraph('Rooms are free of charge.'),
      { type: 'heading', level: 2, children: [{ type: 'text', text: 'Enquiries' }] },
      paragraph('Ask the desk.'),
    ),
  },
  tc: {
    ...words('使用會議室'),
    from: '秘書長',
    to: '各部門首長',
    body: body(paragraph('預約表格另行公布。'), { type: 'table', caption: [{ type: 'text', text: '收費' }], children: [{ type: 'row', children: [cell('收 費'), cell('全免')] }] }),
  },
  sc: { ...words('使用会议室'), from: '待定', to: '各部门首长', body: body(paragraph('预约表格另行公布。'), paragraph('会议室免费使用。')) },
}
