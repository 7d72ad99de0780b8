import { expect, it } from 'vitest'
import { renderContext } from './render-context.ts'

it.each([
  ['clf:circular/itb-paper/1/2006', '/tc/circulars/itb-paper/1-2006'],
  ['clf:guideline/records', '/tc/guidelines/records'],
  ['clf:reference/one-counter', '/tc/references/one-counter'],
  ['clf:service/e-leave', '/tc/services/e-leave'],
  ['clf:form/DRB-1', '/tc/forms#form-DRB-1'],
  ['clf:other/x', '/tc/site-map'],
])('leads %s to %s', (internal, href) => {
  expect(renderContext('zh-Hant-HK').hrefOf(internal)).toBe(href)
})
