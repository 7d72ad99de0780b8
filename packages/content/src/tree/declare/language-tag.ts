// RFC 5646, section 2.1, without grandfathered tags and without reserved languages of four to eight letters.
const wellFormed = /^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?)$/i
const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** Whether a tag is a BCP 47 language tag whose language exists: `en`, `zh-Hant-HK`; not `tc`, `cn` or `english`. */
export function isLanguage(tag: string): boolean {
  return tag.length <= 35 && wellFormed.test(tag) && isKnown(tag.slice(0, /-|$/.exec(tag)?.index).toLowerCase())
}

function isKnown(language: string): boolean {
  return names.of(language) !== undefined
}
