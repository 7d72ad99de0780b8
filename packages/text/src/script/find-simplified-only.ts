import hongKongVariants from 'opencc-js/dict/HKVariants'
import simplifiedToTraditional from 'opencc-js/dict/STCharacters'
import { readDictionary } from './read-dictionary.ts'

/**
 * Simplified characters that Traditional text in Hong Kong writes too, with a sense of their own (后 in 皇后, 里 in
 * 公里) or as the usual form (床, 群, 恒). The dictionary lists them as Simplified only.
 */
const alsoTraditional = [
  ...'丑丰么于云仆伙余佣准几凶划占厘台吁吃后咨咸夸尸岩岳帘干征恒斗朴杠杰涂涌淀游熏皂腌膻苧范虱跖辟郁采里霉',
  ...'唇峰并床挂晒灶痴秘粽群肴雇凄',
]

const traditional = new Set([...alsoTraditional, ...readDictionary(hongKongVariants).values()])

const simplifiedOnly = new Set([...readDictionary(simplifiedToTraditional).keys()].filter(isNotTraditional))

/**
 * Simplified characters left in text that claims to be Traditional: each once, in order of first appearance.
 * Characters of both scripts (后 里 只 台 干) are never found, nor are Hong Kong forms that look Simplified (户 温 兑).
 */
export function findSimplifiedOnly(text: string): string[] {
  return [...new Set([...text].filter((character) => simplifiedOnly.has(character)))]
}

function isNotTraditional(character: string): boolean {
  return !traditional.has(character)
}
