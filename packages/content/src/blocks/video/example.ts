import type { VideoBlock } from './video.ts'

export const videoExample: VideoBlock = {
  __component: 'content.video',
  title: 'Fire drill',
  media: { documentId: 'drill', name: 'drill.mp4', url: '/uploads/drill.mp4', mime: 'video/mp4', ext: '.mp4', size: 7890, width: null, height: null },
  captions: { documentId: 'captions', name: 'drill.vtt', url: '/uploads/drill.vtt', mime: 'text/vtt', ext: '.vtt', size: 1.2, width: null, height: null },
  transcript: [{ type: 'paragraph', children: [{ type: 'text', text: 'Leave by the nearest door' }] }],
}
