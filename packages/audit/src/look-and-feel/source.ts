/** Where the demand for a common look and feel is written. */
export const commonLook = {
  title: 'Guidelines on Dissemination of Information through Government Homepages, paragraph 58',
  url: 'http://www.ogcio.gov.hk/eng/knowledge/ech2.htm',
} as const
