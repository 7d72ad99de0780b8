import '@clf/components/clf.css'
import customElements from '@clf/components/custom-elements.json' with { type: 'json' }
import { themeNames } from '@clf/tokens'
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite'

setCustomElementsManifest(customElements)

const preview: Preview = {
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: { icon: 'globe', title: 'Language', items: ['en', 'zh-Hant-HK', 'zh-Hans'], dynamicTitle: true },
    },
    theme: {
      description: 'Theme of the page',
      toolbar: { icon: 'contrast', title: 'Theme', items: [...themeNames], dynamicTitle: true },
    },
  },
  initialGlobals: { language: 'en', theme: 'light' },
  parameters: {
    layout: 'fullscreen',
    controls: { disable: true },
    options: { storySort: { order: ['Foundations', 'Components'] } },
    a11y: {
      test: 'error',
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      },
    },
  },
  decorators: [
    (story, { globals }) => {
      document.documentElement.lang = String(globals['language'])
      document.documentElement.dataset['clfTheme'] = String(globals['theme'])
      return story()
    },
  ],
}

export default preview
