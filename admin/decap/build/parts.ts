/** A part of Decap, or of what Decap uses, that has a stand-in. */
export interface Part {
  /** How it is imported. */
  asked: string;
  /** The end of the path of the file that imports it. */
  by: string;
  /** The stand-in's file in `stand-ins/`, without its ending. Each says why it is there. */
  standIn: string;
}

const core = 'decap-cms-core/dist/esm';
const markdown = 'decap-cms-widget-markdown/dist/esm';

/** The list of all that Decap can be started with, in which it imports its widgets and its Git hosts. */
const extensions = 'decap-cms-app/dist/esm/extensions.js';
const leftOut = [
  'decap-cms-widget-map',
  'decap-cms-widget-richtext',
  'decap-cms-backend-azure',
  'decap-cms-backend-aws-cognito-github-proxy',
  'decap-cms-backend-git-gateway',
  'decap-cms-backend-bitbucket',
  'decap-cms-backend-test',
];
/** What talks to the server that `npm start` runs. A built site has no such server, and nothing that could look for one. */
const onlyAtStart = 'decap-cms-backend-proxy';

/**
 * All that the desk has a stand-in for.
 * @param command whether the site is built, or the development server starts
 */
export function partsFor(command: 'build' | 'dev'): Part[] {
  return [
    { asked: 'ajv', by: `${core}/constants/configSchema.js`, standIn: 'ajv' },
    { asked: 'ajv-errors', by: `${core}/constants/configSchema.js`, standIn: 'ajv-plugins' },
    { asked: 'ajv-keywords/dist/keywords', by: `${core}/constants/configSchema.js`, standIn: 'ajv-plugins' },
    { asked: 'diacritics', by: `${core}/lib/urlHelper.js`, standIn: 'diacritics' },
    { asked: '../serializers', by: `${markdown}/MarkdownControl/VisualEditor.js`, standIn: 'serializers' },
    { asked: './serializers', by: `${markdown}/MarkdownPreview.js`, standIn: 'serializers' },
    {
      asked: './plugins/inlines/events/toggleLink',
      by: `${markdown}/MarkdownControl/VisualEditor.js`,
      standIn: 'toggle-link',
    },
    {
      asked: './toggleLink',
      by: `${markdown}/MarkdownControl/plugins/inlines/events/keyDown.js`,
      standIn: 'toggle-link',
    },
    { asked: './plugins/html/withHtml', by: `${markdown}/MarkdownControl/VisualEditor.js`, standIn: 'with-html' },
    { asked: './components/Shortcode', by: `${markdown}/MarkdownControl/renderers.js`, standIn: 'shortcode' },
    { asked: './Widget', by: `${core}/components/Editor/EditorControlPane/EditorControl.js`, standIn: 'widget' },
    { asked: './entryDraft', by: `${core}/reducers/index.js`, standIn: 'entry-draft' },
    { asked: './notifications', by: `${core}/reducers/index.js`, standIn: 'notifications' },
    {
      asked: './EditorControlPane/EditorControlPane',
      by: `${core}/components/Editor/EditorInterface.js`,
      standIn: 'editor-control-pane',
    },
    { asked: '../../actions/entries', by: `${core}/components/Editor/Editor.js`, standIn: 'entry-actions' },
    {
      asked: './MediaLibraryModal',
      by: `${core}/components/MediaLibrary/MediaLibrary.js`,
      standIn: 'media-library-modal',
    },
    { asked: './Entries/EntriesSearch', by: `${core}/components/Collection/Collection.js`, standIn: 'entries-search' },
    ...[...leftOut, ...(command === 'build' ? [onlyAtStart] : [])].map((asked) => ({
      asked,
      by: extensions,
      standIn: 'left-out',
    })),
  ];
}
