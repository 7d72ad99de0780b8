import type { Page } from 'playwright-core'
import type { Found } from './look-at-page.ts'

/** How long pictures may take to come, in milliseconds. */
const longestMs = 5_000

const messages = {
  picture: {
    en: 'This picture does not come: readers see an empty place. Upload it again and choose it anew.',
    'zh-Hant-HK': '這張圖片無法載入，讀者只會看到空白。請重新上載圖片，再重新選用。',
    'zh-Hans': '这张图片无法加载，读者只会看到空白。请重新上传图片，再重新选用。',
  },
  media: {
    en: 'This file does not come: readers can neither play nor open it. Upload it again and choose it anew.',
    'zh-Hant-HK': '這個檔案無法載入，讀者不能播放或開啟。請重新上載檔案，再重新選用。',
    'zh-Hans': '这个文件无法加载，读者不能播放或打开。请重新上传文件，再重新选用。',
  },
}

/** Pictures that do not load, and videos and captions whose files do not come. Whether a video plays depends on the browser: its file is asked for alone. */
export async function brokenMediaIn(page: Page): Promise<Found[]> {
  const { pictures, files } = await page.evaluate(async (waitMs) => {
    const pointerOf = (element: Element): string => {
      const steps: string[] = []
      for (let each: Element | null = element; each; each = each.parentElement)
        steps.unshift(each.parentElement ? `${each.localName}:nth-child(${[...each.parentElement.children].indexOf(each) + 1})` : each.localName)
      return steps.join(' > ')
    }
    const images = [...document.images]
    for (const image of images) image.loading = 'eager'
    const late = new Promise((resolve) => setTimeout(resolve, waitMs))
    await Promise.race([late, Promise.allSettled(images.map((image) => image.decode()))])
    const sources = [...document.querySelectorAll<HTMLSourceElement | HTMLTrackElement>('video source[src], video track[src]')]
    return {
      pictures: images.filter(({ complete, naturalWidth }) => !complete || naturalWidth === 0).map(pointerOf),
      files: sources.map((source) => ({ pointer: pointerOf(source), src: source.src })),
    }
  }, longestMs)
  const gone: Found[] = []
  for (const { src, pointer } of files) {
    const answer = await page.request.head(src, { timeout: longestMs }).catch(() => null)
    if (!answer?.ok()) gone.push({ pointer, rule: 'page/media-come', reason: 'file', impact: 'critical', message: messages.media })
  }
  return [...pictures.map((pointer): Found => ({ pointer, rule: 'page/media-come', reason: 'picture', impact: 'critical', message: messages.picture })), ...gone]
}
