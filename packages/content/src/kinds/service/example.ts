import type { LanguageTag } from '@clf/text'
import { exampleBureau, examplePage, exampleTerms } from '../../examples/page.ts'
import { inThreeLanguages } from '../words.ts'
import type { Service } from './service.ts'

const leave = inThreeLanguages('Electronic leave', '電子假期', '电子假期')
const telex = inThreeLanguages('Telex exchange', '電傳交換', '电传交换')

export const serviceExamples = (lang: LanguageTag): Service[] => [
  service(lang, 'e-leave', leave, 'live', 1),
  service(lang, 'telex', telex, 'retired', 2),
]

function service(
  lang: LanguageTag,
  serviceCode: string,
  title: typeof leave,
  availability: Service['availability'],
  popularity: number,
): Service {
  return {
    ...examplePage(`service-${serviceCode}`, lang, title),
    serviceCode,
    category: exampleTerms.find((term) => term.locale === lang && term.scheme === 'service-category') ?? null,
    url: `https://${serviceCode}.demonstration.example/`,
    loginMethod: 'single-sign-on',
    serviceHours: inThreeLanguages('At all times', '全日', '全日')[lang],
    whoCanUse: inThreeLanguages('All staff', '所有員工', '所有员工')[lang],
    availability,
    popularity,
    providerBureau: exampleBureau(lang),
  }
}
