declare module 'opencc-js/dict/*' {
  /** Entries joined by `|`: a source, then its possible results, all joined by one space. */
  const dictionary: string
  export default dictionary
}
