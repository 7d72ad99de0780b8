/** One picture of the root README, `docs/pictures/<name>.webp`. */
export interface ReadmePicture {
  name: string
  /** For those who do not see it. */
  alternative: string
  /** Below the intranet, or the id of a page of Storybook. */
  shows: { intranet: string } | { storybook: string }
  width: number
  height: number
}

/** Every picture of the root README, in its order. */
export const pictures: readonly ReadmePicture[] = [
  { name: 'intranet-home', alternative: 'Home page of the demonstration intranet in English', shows: { intranet: '/en' }, width: 1280, height: 900 },
  {
    name: 'circular-on-a-phone',
    alternative: 'A circular in Traditional Chinese on a screen 320 pixels wide',
    shows: { intranet: '/tc/circulars/financial-circular/6-2026' },
    width: 320,
    height: 900,
  },
  { name: 'element-in-storybook', alternative: 'Page of the error summary in Storybook', shows: { storybook: 'components-error-summary--docs' }, width: 1280, height: 900 },
]

/** No picture is larger: the README is read over slow lines too. */
export const limitBytes = 100_000

/** The README with every picture, once, before its first heading of level 2. */
export function withPictures(readme: string): string {
  const bare = readme.replaceAll(/^!\[[^\]]*\]\(docs\/pictures\/[^)]*\)\n\n/gm, '')
  const lines = pictures.map(({ name, alternative }) => `![${alternative}](docs/pictures/${name}.webp)\n\n`)
  return bare.replace(/^## /m, `${lines.join('')}## `)
}
