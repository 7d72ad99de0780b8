import { html } from 'lit'
import './tabs.ts'

/** The list of links becomes tabs, and the sections after the first are `hidden`. */
const tabsOf = (name: string, links: string[], ...hidden: string[]) => [
  '- list ""',
  ...links.flatMap((link) => ['- listitem 1 ""', `- link "${link}"`]),
  `+ tablist "${name}"`,
  ...links.map((link) => `+ tab "${link}"`),
  `+ tabpanel "${links[0]}"`,
  ...hidden.map((line) => `- ${line}`),
]

const links = ['Past day', 'Past week', 'Past month']
const hidden = [
  'heading 2 "Past week"',
  'paragraph ""',
  'StaticText "24 files opened, 18 closed. See"',
  'link "the past month"',
  'StaticText "."',
  'heading 2 "Past month"',
  'paragraph "98 files opened, 92 closed."',
]
const grades = ['Clerical and secretarial grades', 'Executive Officer grade in bureaux and departments', 'Registry supervisors']

export default {
  title: 'Components/Tabs',
  component: 'clf-tabs',
  tags: ['autodocs'],
}

/** Sections that readers compare or of which they need one. Not for steps, and not for content that everyone has to read. */
export const Default = {
  parameters: {
    scriptChanges: {
      en: tabsOf('Sections', links, ...hidden),
      'zh-Hant-HK': tabsOf('各部分', links, ...hidden),
      'zh-Hans': tabsOf('各部分', links, ...hidden),
    },
  },
  render: () =>
    html`
    <clf-tabs>
      <ul>
        <li><a href="#past-day">Past day</a></li>
        <li><a href="#past-week">Past week</a></li>
        <li><a href="#past-month">Past month</a></li>
      </ul>
      <section id="past-day">
        <h2>Past day</h2>
        <p>Three files opened, two closed.</p>
      </section>
      <section id="past-week">
        <h2>Past week</h2>
        <p>24 files opened, 18 closed. See <a href="#past-month">the past month</a>.</p>
      </section>
      <section id="past-month">
        <h2>Past month</h2>
        <p>98 files opened, 92 closed.</p>
      </section>
    </clf-tabs>
  `,
}

/** Tabs wrap on a small screen and in large text; none is hidden. */
export const LongText = {
  parameters: {
    scriptChanges: tabsOf(
      'Duties by grade',
      grades,
      'heading 2 "Executive Officer grade in bureaux and departments"',
      'paragraph "Review the file list every quarter."',
      'heading 2 "Registry supervisors"',
      'paragraph "Check one file in twenty."',
    ),
  },
  render: () =>
    html`
    <clf-tabs label="Duties by grade">
      <ul>
        <li><a href="#clerical">Clerical and secretarial grades</a></li>
        <li><a href="#executive">Executive Officer grade in bureaux and departments</a></li>
        <li><a href="#registry">Registry supervisors</a></li>
      </ul>
      <section id="clerical">
        <h2>Clerical and secretarial grades</h2>
        <p>File papers within one working day.</p>
      </section>
      <section id="executive">
        <h2>Executive Officer grade in bureaux and departments</h2>
        <p>Review the file list every quarter.</p>
      </section>
      <section id="registry">
        <h2>Registry supervisors</h2>
        <p>Check one file in twenty.</p>
      </section>
    </clf-tabs>
  `,
}

/** The name of the list comes with the language. */
export const TraditionalChinese = {
  parameters: { scriptChanges: tabsOf('各部分', ['香港島', '九龍'], 'heading 2 "九龍"', 'paragraph "辦事處五間，星期一至六開放。"') },
  render: () =>
    html`
    <div lang="zh-Hant-HK">
      <clf-tabs>
        <ul>
          <li><a href="#hk-island">香港島</a></li>
          <li><a href="#kowloon">九龍</a></li>
        </ul>
        <section id="hk-island">
          <h2>香港島</h2>
          <p>辦事處三間，星期一至五開放。</p>
        </section>
        <section id="kowloon">
          <h2>九龍</h2>
          <p>辦事處五間，星期一至六開放。</p>
        </section>
      </clf-tabs>
    </div>
  `,
}

/** The name of the list comes with the language. */
export const SimplifiedChinese = {
  parameters: { scriptChanges: tabsOf('各部分', ['香港岛', '九龙'], 'heading 2 "九龙"', 'paragraph "办事处五间，星期一至六开放。"') },
  render: () =>
    html`
    <div lang="zh-Hans">
      <clf-tabs>
        <ul>
          <li><a href="#sc-island">香港岛</a></li>
          <li><a href="#sc-kowloon">九龙</a></li>
        </ul>
        <section id="sc-island">
          <h2>香港岛</h2>
          <p>办事处三间，星期一至五开放。</p>
        </section>
        <section id="sc-kowloon">
          <h2>九龙</h2>
          <p>办事处五间，星期一至六开放。</p>
        </section>
      </clf-tabs>
    </div>
  `,
}
