function names(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** Elements without content: a start tag opens nothing. */
export const voidNames = names(
  'area base basefont bgsound br col embed frame hr img image input keygen link meta param source track wbr',
)

/** The `special` category of the HTML standard, section 13.2.4.2: end tags of ordinary elements do not reach past these. */
export const specialNames = names(
  'address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd ' +
    'details dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header ' +
    'hgroup hr html iframe img input keygen li link listing main marquee menu meta nav noembed noframes noscript ' +
    'object ol p param plaintext pre script search section select source style summary table tbody td template ' +
    'textarea tfoot th thead title tr track ul wbr xmp foreignobject desc mi mo mn ms mtext annotation-xml',
)

/** Elements whose end tag leaves blocks inside them open (the adoption agency of the HTML standard). */
export const formattingNames = names('a b big code em font i nobr s small strike strong tt u')

/** Start tags that end an open `p`. */
export const closesParagraph = names(
  'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 ' +
    'h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp',
)

export const headingNames = names('h1 h2 h3 h4 h5 h6')

/** No start or end tag of ordinary content reaches out of these. */
export const scopeBoundaries = names('applet caption html table td th marquee object template foreignobject desc')

export const tableScopeBoundaries = names('html table template')

/** Start tags inside a table, with the elements that may stay open around them. */
export const tableContexts: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['td', names('tr tbody thead tfoot table template')],
  ['th', names('tr tbody thead tfoot table template')],
  ['tr', names('tbody thead tfoot table template')],
  ['tbody', names('table template')],
  ['thead', names('table template')],
  ['tfoot', names('table template')],
  ['caption', names('table template')],
  ['colgroup', names('table template')],
])

/** Start tags that end the innermost element when it is one of the listed names. */
export const closesInnermost: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, headingNames] as const),
  ['option', names('option')],
  ['optgroup', names('option optgroup')],
  ['rb', names('rb rt rp rtc')],
  ['rtc', names('rb rt rp rtc')],
  ['rt', names('rb rt rp')],
  ['rp', names('rb rt rp')],
  ['body', names('head')],
])

/** List items end the item before them, also through these open elements. */
export const itemNames: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', names('li')],
  ['dd', names('dd dt')],
  ['dt', names('dd dt')],
])

export const transparentForItems = names('address div p')

export const foreignRoots = names('svg math')

/** Elements of SVG and MathML whose content is HTML again. */
export const integrationPoints = names('foreignobject desc title mi mo mn ms mtext annotation-xml')

/** HTML start tags that end an SVG or MathML left open. */
export const endsForeignContent = names(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta ' +
    'nobr ol p pre ruby s small span strong strike sub sup table tt u ul var',
)
