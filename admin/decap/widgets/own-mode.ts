import type CMS from 'decap-cms-app';

/** Under which name Decap keeps the last choice between formatted text and Markdown, for all fields. */
const KEY = 'cms.md-mode';

interface TextField {
  handleMode: (mode: string) => void;
  setState(state: { mode: string; pendingFocus: boolean }): void;
}

type TextFieldClass = new (props: object) => TextField;

/**
 * Decap's widget for texts, whose switch to Markdown counts for that one field and until one leaves it: whoever once looked
 * at the marks would meet them in every text from then on.
 * @param markdown the widget as Decap registered it
 */
export function inModeOfItsOwn(markdown: ReturnType<typeof CMS.getWidget>): TextFieldClass {
  localStorage.removeItem(KEY);
  const Original = markdown?.control as unknown as TextFieldClass;
  return class extends Original {
    constructor(props: object) {
      super(props);
      this.handleMode = (mode) => this.setState({ mode, pendingFocus: true });
    }
  };
}
