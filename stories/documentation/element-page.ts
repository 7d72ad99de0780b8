import { languageTags, type LanguageTag } from '@clf/text'
import { ArgTypes, Canvas, Description, DocsContext, Heading, Markdown, Subheading, Title, useOf } from '@storybook/addon-docs/blocks'
import { createElement, useContext, type ContextType, type ReactElement } from 'react'
import { elementReadme } from './element-readme.ts'
import { storyLanguage } from './story-language.ts'
import { transcriptOf } from './transcripts.ts'

type DocsStories = ReturnType<ContextType<typeof DocsContext>['componentStories']>
type DocsStory = DocsStories[number]

const languageNames: Readonly<Record<LanguageTag, string>> = {
  en: 'English',
  'zh-Hant-HK': 'Traditional Chinese, Hong Kong',
  'zh-Hans': 'Simplified Chinese',
}

function StoryExample({ story }: { story: DocsStory }): ReactElement {
  return createElement(
    'section',
    { 'aria-label': story.name },
    createElement(Subheading, null, story.name),
    createElement(Description, { of: story.moduleExport }),
    createElement(Canvas, { of: story.moduleExport, sourceState: 'hidden' }),
  )
}

function StoriesIn({ language, stories }: { language: LanguageTag; stories: DocsStories }): ReactElement {
  return createElement(
    'div',
    null,
    createElement(Heading, null, `Stories in ${languageNames[language]}`),
    ...stories.map((story) => createElement(StoryExample, { key: story.id, story })),
  )
}

function Transcripts({ tag }: { tag: string }): ReactElement {
  return createElement(
    'div',
    null,
    createElement(Heading, null, 'Transcripts'),
    createElement('p', null, 'What a simulated screen reader says from the beginning to the end of each story. It does not take the place of a person with a real one.'),
    ...languageTags.map((language) =>
      createElement(
        'details',
        { key: language, className: 'transcript' },
        createElement('summary', null, `On a page in ${languageNames[language]}`),
        createElement('pre', { lang: language, tabIndex: 0 }, transcriptOf(tag, language)),
      )
    ),
  )
}

/**
 * Page of an element: its README, its first story, the others by language with HTML to copy, what a screen reader says in each language,
 * and the table of its attributes, slots and events from the Custom Elements Manifest.
 */
export function ElementPage(): ReactElement {
  const { preparedMeta } = useOf('meta', ['meta'])
  const docs = useContext(DocsContext)
  const tag = String(preparedMeta.component)
  const { opening, guidance } = elementReadme(tag)
  const [primary, ...others] = docs.componentStories()
  const languageOf = (story: DocsStory) => {
    const context = docs.getStoryContext(story)
    return storyLanguage(context.originalStoryFn(context.args, context))
  }
  const languages = languageTags.map((language) => ({ language, stories: others.filter((story) => languageOf(story) === language) }))

  return createElement(
    'div',
    { className: 'element-page', lang: 'en' },
    createElement(Title),
    createElement(Markdown, { children: opening }),
    primary && createElement(Canvas, { of: primary.moduleExport }),
    createElement(Markdown, { children: guidance }),
    createElement(Heading, null, 'Attributes, slots and events'),
    createElement('div', { className: 'interface', role: 'group', 'aria-label': 'Interface', tabIndex: 0 }, createElement(ArgTypes)),
    ...languages.map(({ language, stories }) => stories.length > 0 && createElement(StoriesIn, { key: language, language, stories })),
    createElement(Transcripts, { tag }),
  )
}
