import { ContentUnavailable, LinkEnded } from '@clf/app-shell'

/** The CMS does not answer, answers too late or fails (5xx). Pages answer 503. */
export class CmsUnavailable extends ContentUnavailable {
  override name = 'CmsUnavailable'
}

/** A body is no tree that can be shown. What was read of it before is shown still; without that pages answer 503. */
export class BodyUnreadable extends ContentUnavailable {
  override name = 'BodyUnreadable'
}

/** The CMS answers, but not with what was asked for: a wrong query or a changed contract. Pages answer 500. */
export class CmsRefused extends Error {
  override name = 'CmsRefused'
}

/** The token of a preview is none that the CMS has given out, or its time is over. Pages answer 410. */
export class PreviewEnded extends LinkEnded {
  override name = 'PreviewEnded'
}
