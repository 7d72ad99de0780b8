/** Families that the standard allows: the sans-serif faces of its tokens, of systems, and what systems take in their place. */
const allowed =
  /^(noto sans|source han sans|source sans|arial|helvetica|segoe ui|verdana|tahoma|trebuchet|geneva|lucida (sans|grande)|roboto|inter|open sans|ubuntu|cantarell|sf (pro|ui)|san francisco|\.?apple|liberation sans|dejavu sans|nimbus sans|free ?sans|arimo|droid sans|pingfang|hiragino sans|heiti|stheiti|microsoft (jhenghei|yahei)|ms ?sans|mhei|ming ?liu|pming ?liu|細明體|新細明體|微軟正黑體|微软雅黑|黑體|黑体|simhei|wenquanyi|public sans|system-ui|ui-sans-serif|-apple-system|blinkmacsystemfont|sans-serif|cjk)/i

/** Faces of handwriting, of play and of display, under which nothing of a government may stand. */
const decorative =
  /comic|cursive|fantasy|script|handwrit|\bhand\b|brush|papyrus|impact|jokerman|chiller|curlz|algerian|stencil|blackletter|fraktur|old english|dancing|pacifico|lobster|caveat|indie flower|permanent marker|satisfy|great vibes|shadows into|amatic|bangers|creepster|press start|monoton|zapf|snell|chalk|marker felt|bradley|brushscript|kaiti|楷體|楷体|標楷|行書|行书|草書|草书|xingkai|隸書|隶书|lishu|poster|display$|decor/i

/** Faces with serifs, and faces whose letters are all of one width. The Ming faces of Windows are among those that the standard allows. */
const otherKinds =
  /^(serif|ui-serif|times|georgia|garamond|cambria|palatino|baskerville|bodoni|book antiqua|century|didot|hoefler|constantia|.* serif\b|liberation serif|nimbus roman|free ?serif)|\bmono(space)?\b|^monospace$|^ui-monospace$|courier|consolas|menlo|typewriter|lucida console|andale|nimbus mono/i

/** What a family is to the standard. */
export function standingOf(family: string): 'allowed' | 'decorative' | 'other-kind' | 'unknown' {
  const name = family.trim().replace(/^["']|["']$/g, '')
  if (otherKinds.test(name) && name !== 'sans-serif') return 'other-kind'
  if (allowed.test(name)) return 'allowed'
  return decorative.test(name) ? 'decorative' : 'unknown'
}

/** The families of a CSS list, in its order. */
export const familiesIn = (list: string): string[] => [...list.matchAll(/\s*("[^"]*"|'[^']*'|[^,]+)/g)].map(([, family = '']) => family.trim().replace(/^["']|["']$/g, '')).filter(Boolean)
