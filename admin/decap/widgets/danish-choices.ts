import type CMS from 'decap-cms-app';
import { cloneElement, type ReactElement } from 'react';

type Control = new (props: unknown) => { render(): ReactElement };

/** What the box of choices (react-select) tells whoever hears it. */
interface Announcement {
  action?: string;
  label?: string;
  labels?: string[];
  isDisabled?: boolean;
}

/** The box’s words, shown and heard; it knows English only. */
const inDanish = {
  loadingMessage: () => 'Henter …',
  noOptionsMessage: () => 'Intet fundet',
  screenReaderStatus: ({ count }: { count: number }) => (count === 1 ? 'Én mulighed' : `${count} muligheder`),
  ariaLiveMessages: {
    guidance: ({ context }: { context: string }) =>
      context === 'menu'
        ? 'Brug pil op og pil ned, Enter for at vælge, Escape for at lukke.'
        : 'Skriv for at søge, eller tryk pil ned for at se mulighederne.',
    onChange({ action, label = '', labels = [] }: Announcement): string {
      if (action === 'clear') return 'Alt er fravalgt.';
      if (action === 'deselect-option' || action === 'pop-value' || action === 'remove-value')
        return `${label} er fravalgt.`;
      if (action === 'initial-input-focus') return labels.length > 0 ? `Valgt: ${labels.join(', ')}.` : '';
      return action === 'select-option' ? `${label} er valgt.` : '';
    },
    onFocus: ({ label = '' }: Announcement) => label,
    onFilter: ({ inputValue, resultsMessage }: { inputValue: string; resultsMessage: string }) =>
      inputValue === '' ? `${resultsMessage}.` : `${resultsMessage} for ${inputValue}.`,
  },
};

/**
 * A widget of Decap’s that is a box of choices, speaking Danish.
 * @param widget `relation` or `select`, as it is registered
 */
export function speakDanish(widget: ReturnType<typeof CMS.getWidget>): void {
  const Original = widget?.control as unknown as Control;
  const spoken = class extends Original {
    override render(): ReactElement {
      return cloneElement(super.render(), inDanish);
    }
  };
  Reflect.set(Object(widget), 'control', spoken);
}
