import type { AttachmentsBlock } from './attachments.ts'

export const attachmentsExample: AttachmentsBlock = {
  __component: 'content.attachments',
  title: 'Annexes',
  items: [
    {
      file: { documentId: 'list', name: 'list.pdf', url: '/uploads/list.pdf', mime: 'application/pdf', ext: '.pdf', size: 45.6, width: null, height: null },
      title: 'List of offices',
      fileLanguage: 'en',
      accessible: 'yes',
      alternativeFormatContact: null,
    },
  ],
}
