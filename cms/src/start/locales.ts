import type { Core } from '@strapi/strapi'

const locales = [
  { code: 'en', name: 'English (en)' },
  { code: 'zh-Hant-HK', name: '繁體中文（香港）(zh-Hant-HK)' },
  { code: 'zh-Hans', name: '简体中文 (zh-Hans)' },
]

/** Creates the three locales that are missing and makes English the default. */
export async function createLocales(strapi: Core.Strapi): Promise<void> {
  const service = strapi.plugin('i18n').service('locales')
  for (const locale of locales) {
    if (!(await service.findByCode(locale.code))) await service.create(locale)
  }
  await service.setDefaultLocale({ code: 'en' })
}
