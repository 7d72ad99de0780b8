import type { TreeNode } from '@clf/content/tree'
import { defineEditionRule } from '../edition/edition-rule.ts'
import { inlineText, type Placed } from '../edition/edition-subject.ts'
import { failed, judgeEach, passed } from '../rule.ts'

/** An image that is marked as decorative has nothing to tell. */
export const decorativeImageSaysNothing = defineEditionRule({
  id: 'decorative-image-says-nothing',
  impact: 'serious',
  criteria: ['1.1.1'],
  source: { title: 'ACT rule e88epe, an image that is not in the accessibility tree is decorative', url: 'https://www.w3.org/WAI/standards-guidelines/act/rules/e88epe/proposed/' },
  why: {
    en: 'Who cannot see the image is not told that it is there. A chart or map that is marked as decorative is lost to them.',
    'zh-Hant-HK': '標示為裝飾的圖像，看不見的人不會知道它存在。圖表或地圖如標示為裝飾，他們便無從得知其內容。',
    'zh-Hans': '标示为装饰的图像，看不见的人不会知道它存在。图表或地图如标示为装饰，他们便无从得知其内容。',
  },
  messages: {
    tells: {
      en: 'The image “{found}” is marked as decorative, but its name or caption says that it tells something. Describe it.',
      'zh-Hant-HK': '圖像「{found}」標示為裝飾，但名稱或說明顯示它載有資料。請加以描述。',
      'zh-Hans': '图像“{found}”标示为装饰，但名称或说明显示它载有信息。请加以描述。',
    },
  },
  evaluate({ versions }) {
    const images = versions.flatMap(({ nodes, words }) =>
      nodes.flatMap((place) => {
        const { node } = place
        return node.type === 'image' && node.decorative ? [{ place, told: toldBy(node, words.files?.[node.media ?? '']?.name ?? node.media ?? '') }] : []
      })
    )
    return judgeEach<{ place: Placed; told: string }, 'tells'>(images, ({ place, told }) => (told === '' ? passed(place) : failed('tells', place, told)))
  },
})

const tells =
  /(?<![a-z])(?:(?:bar|pie|flow|gantt)? ?chart|graph|diagram|map|plan|organi[sz]ation|org|screenshot|screen ?shot|table|fig(?:ure)?|form|poster|infographic)s?(?![a-z]| tennis| cloth| top)|圖表|图表|流程|架構|架构|位置|地圖|地图|平面圖|平面图|組織|组织|統計|统计|海報|海报|截圖|截图|圖解|图解|示意|(?:表|圖|图)[一二三四五六七八九十\d]*(?=\.[a-z]+$)/i

function toldBy(node: TreeNode<'image'>, file: string): string {
  const caption = inlineText(node.caption ?? []).trim()
  if (caption !== '') return caption
  return tells.test(file.replace(/[_-]/g, ' ')) ? file : ''
}
