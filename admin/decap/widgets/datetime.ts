import type CMS from 'decap-cms-app';
import { createElement, Fragment, type ReactElement } from 'react';
import { inWords, momentAt, shownAt } from '../../format/copenhagen.ts';

/** The part of Decap's widget for dates that is built on. */
interface DateField {
  props: {
    field: { get(name: string): unknown };
    value?: string;
    onChange(value: string): void;
  };
  handleChange(typed: string): void;
  formatInputValue(value: string): string;
  getNow(): string;
  render(): ReactElement;
}

type DateFieldClass = new (props: DateField['props']) => DateField;

/**
 * Decap's widget for dates, made to mean Copenhagen's time. Decap reads and writes the time of the computer's own zone, so
 * nine o'clock typed in Bruxelles is right and in London it is an hour late. Under the field the moment stands in words.
 * @param datetime the widget as Decap registered it
 */
export function inCopenhagen(datetime: ReturnType<typeof CMS.getWidget>): DateFieldClass {
  const Original = datetime?.control as unknown as DateFieldClass;
  const hasTime = ({ field }: DateField['props']) => field.get('time_format') !== false;
  const abroad = new Intl.DateTimeFormat().resolvedOptions().timeZone !== 'Europe/Copenhagen';

  return class extends Original {
    constructor(props: DateField['props']) {
      super(props);
      if (hasTime(props)) {
        this.handleChange = (typed) => this.props.onChange(typed === '' ? '' : momentAt(typed));
      }
    }

    override formatInputValue(value: string): string {
      return hasTime(this.props) ? shownAt(value) : super.formatInputValue(value);
    }

    override getNow(): string {
      const now = shownAt(new Date().toISOString());
      return hasTime(this.props) ? now : now.slice(0, 'yyyy-mm-dd'.length);
    }

    override render(): ReactElement {
      const words = hasTime(this.props) && this.props.value ? inWords(this.props.value) : '';
      return createElement(
        Fragment,
        null,
        super.render(),
        words !== '' && createElement('p', { className: 'moment-in-words' }, abroad ? `${words}, dansk tid` : words),
      );
    }
  };
}
