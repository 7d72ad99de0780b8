/** One picture of the root README, `docs/pictures/<name>.webp`. */
export interface ReadmePicture {
  name: string
  /** Below the intranet, or the id of a page of Storybook. */
  shows: { intranet: string } | { storybook: string }
  width: number
  height: number
}

/** Every picture of the root README, in its order. */
export const pictures: readonly ReadmePicture[] = [
  { name: 'intranet-home', shows: { intranet: '/en' }, width: 1280, height: 900 },
  { name: 'circular-on-a-phone', shows: { intranet: '/tc/circulars/financial-circular/6-2026' }, width: 320, height: 900 },
  { name: 'element-in-storybook', shows: { storybook: 'components-error-summary--docs' }, width: 1280, height: 900 },
]

/** No picture is larger: the README is read over slow lines too. */
export const limitBytes = 100_000
