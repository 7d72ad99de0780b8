import { said } from '../language/said.ts'
import type { Said } from '../language/said.ts'
import type { WantedKind } from './stored-file.ts'

const title: Readonly<Record<WantedKind, Said>> = {
  image: said('Choose an image', '選擇圖像', '选择图像'),
  video: said('Choose a video', '選擇影片', '选择视频'),
  captions: said('Choose captions', '選擇字幕', '选择字幕'),
  file: said('Choose a file', '選擇檔案', '选择文件'),
}

/** What the browser offers first; the server looks into each file. */
const endings: Readonly<Record<WantedKind, string>> = {
  image: '.png,.jpg,.jpeg,.gif,.webp,.avif',
  video: '.mp4,.webm',
  captions: '.vtt',
  file: '.pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.csv,.txt',
}

/** Words of the dialog in which a file is chosen. */
export const fileWords = {
  title,
  endings,
  upload: said('Upload a new file', '上載新檔案', '上传新文件'),
  uploadHelp: said('It is taken as soon as it is uploaded.', '上載後即會選用。', '上传后即会选用。'),
  uploading: said('Uploading …', '正在上載……', '正在上传……'),
  notUploaded: said('The file was not uploaded. Try again.', '檔案未能上載，請再試。', '文件未能上传，请再试。'),
  stored: said('Or take one that is stored', '或選用已儲存的檔案', '或选用已保存的文件'),
  find: said('Find by name', '以名稱搜尋', '以名称搜索'),
  looking: said('Looking …', '正在搜尋……', '正在搜索……'),
  found: said('{count} found', '找到 {count} 個', '找到 {count} 个'),
  notFetched: said('The files could not be fetched. Close this and try again.', '未能取得檔案清單。請關閉後再試。', '未能取得文件清单。请关闭后再试。'),
  facts: said('{size}, uploaded {at}', '{size}，{at} 上載', '{size}，{at} 上传'),
  more: said('Show more', '顯示更多', '显示更多'),
  cancel: said('Cancel', '取消', '取消'),
} as const
