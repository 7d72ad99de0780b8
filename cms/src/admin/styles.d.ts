/** The text of a style sheet. */
declare module '*.css?inline' {
  const css: string
  export default css
}

/** The address of a picture. */
declare module '*.svg' {
  const address: string
  export default address
}
