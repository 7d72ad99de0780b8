import '@clf/components/clf.css'
import customElements from '@clf/components/custom-elements.json' with { type: 'json' }
import { themeNames } from '@clf/tokens'
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite'
import { html } from 'lit'
import { authoredHtml } from '../documentation/authored-html.ts'
import '../documentation/element-page.css'
import { ElementPage } from '../documentation/element-page.ts'
import { publicManifest } from '../documentation/public-manifest.ts'

setCustomElementsManifest(publicManifest(customElements))

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
    docs: {
      page: ElementPage,
      toc: { headingSelector: 'h2' },
      source: { transform: (_: string, context) => authoredHtml(context.originalStoryFn(context.args, context)) },
    },
    options: { storySort: { order: ['Foundations', 'Components'] } },
    a11y: {
      test: 'error',
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      },
    },
  },
  decorators: [
    (story, { globals, viewMode }) => {
      const language = String(globals['language'])
      document.documentElement.dataset['clfTheme'] = String(globals['theme'])
      // A page of documentation is in English around its stories.
      document.documentElement.lang = viewMode === 'docs' ? 'en' : language
      return viewMode === 'docs' ? html`<div class="story-surface" lang=${language}>${story()}</div>` : story()
    },
  ],
}

export default preview
