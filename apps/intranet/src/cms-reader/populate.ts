import type { Query } from './query.ts'

const plain = true
const withMedia: Query = { populate: { media: plain } }

/** Everything a page needs to print a body; a block that is not named here would not come. */
const bodyWithMedia: Query = {
  on: {
    'content.text': plain,
    'content.table': plain,
    'content.callout': plain,
    'content.quote': plain,
    'content.image': withMedia,
    'content.attachments': { populate: { items: { populate: { file: plain } } } },
    'content.steps': { populate: { items: plain } },
    'content.video': { populate: { media: plain, captions: plain } },
  },
}

/** Relations and components that every kind of page has. */
export const pageParts: Query = { body: bodyWithMedia, topics: plain, contact: plain, translation: plain }

export const localesOnly: Query = { fields: ['locale'] }
