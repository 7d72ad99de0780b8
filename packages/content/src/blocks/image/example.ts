import type { ImageBlock } from './image.ts'

export const imageExample: ImageBlock = {
  __component: 'content.image',
  media: { documentId: 'plan', name: 'plan.png', url: '/uploads/plan.png', mime: 'image/png', ext: '.png', size: 12.3, width: 640, height: 480 },
  alternativeText: 'Plan with the way out',
  decorative: false,
  caption: 'Third floor',
}
