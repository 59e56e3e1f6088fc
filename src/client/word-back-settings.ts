/** Words and settings of `<word-back>`, as the page hands them over. */
export interface WordBackSettings {
  title: string;
  url: string;
  language: string;
  version: string;
  mailbox: string | null;
  endpoint: string | null;
  labels: Record<
    | 'page'
    | 'query'
    | 'section'
    | 'language'
    | 'version'
    | 'verdict'
    | 'words'
    | 'question'
    | 'helped'
    | 'unclear'
    | 'wrong'
    | 'whole-page'
    | 'words-label'
    | 'hint'
    | 'preview'
    | 'mail'
    | 'copy'
    | 'copied'
    | 'send'
    | 'sent'
    | 'failed',
    string
  >;
}
