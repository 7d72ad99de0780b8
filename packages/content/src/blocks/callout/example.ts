import type { CalloutBlock } from './callout.ts'

export const calloutExample: CalloutBlock = {
  __component: 'content.callout',
  kind: 'warning',
  title: 'Lifts stop',
  body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Take the stairs' }] }],
}
