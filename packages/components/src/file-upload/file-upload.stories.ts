import { html } from 'lit'
import './file-upload.ts'

export default { title: 'Components/File upload', component: 'clf-file-upload', tags: ['autodocs'] }

/** One document. */
export const Default = {
  render: () =>
    html`
    <clf-file-upload max-size="5000000">
      <label for="certificate">Medical certificate</label>
      <p class="clf-hint" id="certificate-hint">PDF, JPG or PNG, up to 5 MB.</p>
      <input type="file" id="certificate" name="certificate" accept=".pdf,.jpg,.png" aria-describedby="certificate-hint" />
    </clf-file-upload>
  `,
}

/** Several documents, with the limits in the hint. */
export const Several = {
  render: () =>
    html`
    <clf-file-upload max-size="5000000" max-files="3">
      <label for="proof">Supporting documents</label>
      <p class="clf-hint" id="proof-hint">Up to 3 files, PDF or DOCX, each up to 5 MB.</p>
      <input type="file" id="proof" name="proof" multiple accept=".pdf,.docx" aria-describedby="proof-hint" />
    </clf-file-upload>
  `,
}

/** Lists and errors come in the language of the page. */
export const TraditionalChinese = {
  render: () =>
    html`
    <div lang="zh-Hant-HK">
      <clf-file-upload max-size="5000000">
        <label for="proof-tc">證明文件</label>
        <p class="clf-hint" id="proof-tc-hint">PDF檔案，不超過5 MB。</p>
        <input type="file" id="proof-tc" name="proof" accept=".pdf" aria-describedby="proof-tc-hint" />
      </clf-file-upload>
    </div>
  `,
}

/** The same in Simplified Chinese. */
export const SimplifiedChinese = {
  render: () =>
    html`
    <div lang="zh-Hans">
      <clf-file-upload max-size="5000000">
        <label for="proof-sc">证明文件</label>
        <p class="clf-hint" id="proof-sc-hint">PDF文件，不超过5 MB。</p>
        <input type="file" id="proof-sc" name="proof" accept=".pdf" aria-describedby="proof-sc-hint" />
      </clf-file-upload>
    </div>
  `,
}
