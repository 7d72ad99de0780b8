import { html } from 'lit'

export default { title: 'Foundations/Language' }

/** The same notice in three languages: fonts, line height and emphasis follow `lang`. Chinese emphasis is weight, never a slant. */
export const ThreeLanguages = {
  render: () =>
    html`
    <main class="clf-page">
      <h1>One notice, three languages</h1>
      <section lang="en">
        <h2>Office hours</h2>
        <p>The registry is open from 9 am to 5 pm. It is <em>closed</em> on general holidays.</p>
      </section>
      <section lang="zh-Hant-HK">
        <h2>辦公時間</h2>
        <p>檔案室由上午九時至下午五時開放，公眾假期<em>暫停服務</em>。查詢衞生署、裏面、着重、綫上等字形，請參閱《字形指引》。</p>
      </section>
      <section lang="zh-Hans">
        <h2>办公时间</h2>
        <p>档案室由上午九时至下午五时开放，公众假期<em>暂停服务</em>。查询卫生署、里面、着重、线上等字形，请参阅《字形指引》。</p>
      </section>
    </main>
  `,
}

/** A run in another language carries its own `lang`, so that it is spoken and set right. */
export const MixedRuns = {
  render: () =>
    html`
    <main class="clf-page" lang="zh-Hant-HK">
      <h1>電子假期系統</h1>
      <p>
        系統的英文全名是<span lang="en">Electronic Leave Application and Processing System</span>，自2005年起供71個部門使用。行首不會出現「，」、「。」等標點。
      </p>
    </main>
  `,
}
