import type { StepsBlock } from './steps.ts'

export const stepsExample: StepsBlock = {
  __component: 'content.steps',
  title: 'How to apply',
  items: [
    { title: 'Write', body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Fill in the form' }] }] },
    { title: 'Send', body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Ask your supervisor' }] }] },
  ],
}
