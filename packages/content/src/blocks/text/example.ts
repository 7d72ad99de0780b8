import type { TextBlock } from './text.ts'

export const textExample: TextBlock = {
  __component: 'content.text',
  body: [
    { type: 'heading', level: 2, children: [{ type: 'text', text: 'Leave in a typhoon' }] },
    { type: 'paragraph', children: [{ type: 'text', text: 'Staff stay at ' }, { type: 'link', url: 'https://home.example', children: [{ type: 'text', text: 'home' }] }] },
    { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [{ type: 'text', text: 'Signal eight' }] }] },
    { type: 'quote', children: [{ type: 'text', text: 'Safety first' }] },
  ],
}
