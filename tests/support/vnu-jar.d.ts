declare module 'vnu-jar' {
  /** Path of vnu.jar. */
  const path: string
  export default path
}
