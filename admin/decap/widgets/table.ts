import type { CmsWidgetControlProps } from 'decap-cms-core';
import { Component, createElement as h, type ChangeEvent, type ReactElement } from 'react';
import * as change from '../../rich-text/table/changes.ts';
import { readTable, writeTable, type Table } from '../../rich-text/table/table.ts';
import { alignments, tableWords as words } from '../../rich-text/table/words.ts';

type Props = CmsWidgetControlProps<string>;

interface State {
  table: Table;
}

/**
 * The field for a table: a grid to fill in. It keeps what is written and gives a new text only when something is changed,
 * so that a table which is only looked at stays as it is.
 */
export class TableField extends Component<Props, State> {
  override state: State = { table: readTable(this.props.value ?? '') };

  #set(table: Table): void {
    this.setState({ table });
    this.props.onChange(writeTable(table));
  }

  override render(): ReactElement {
    const { table } = this.state;
    const { classNameWrapper, forID } = this.props;
    const { rows, align, headed } = table;
    const isMarked = rows.some((cells) => cells.some(({ marked }) => marked));
    return h(
      'div',
      { id: forID, className: `${classNameWrapper} table-field` },
      h(
        'label',
        { className: 'table-headed' },
        h('input', {
          type: 'checkbox',
          checked: headed,
          onChange: ({ target }: ChangeEvent<HTMLInputElement>) =>
            this.#set(change.withHeadings(table, target.checked)),
        }),
        words.headed,
      ),
      h(
        'div',
        { className: 'table-scroll', role: 'group', 'aria-label': words.grid },
        h(
          'table',
          { role: 'presentation' },
          h(
            'tbody',
            null,
            h('tr', null, ...align.map((_, column) => this.#aboveColumn(column)), h('td')),
            ...rows.map((_, row) => this.#row(row)),
          ),
        ),
      ),
      h(
        'div',
        { className: 'table-buttons' },
        button(words.addRow, undefined, () => this.#set(change.withRow(table))),
        button(words.addColumn, undefined, () => this.#set(change.withColumn(table))),
      ),
      isMarked && h('p', null, words.marked),
    );
  }

  #aboveColumn(column: number): ReactElement {
    const { table } = this.state;
    return h(
      'td',
      { key: column },
      h(
        'select',
        {
          'aria-label': words.align(column + 1),
          value: table.align[column] ?? '',
          onChange: ({ target }: ChangeEvent<HTMLSelectElement>) => {
            const chosen = alignments.find(([value]) => value === target.value)?.[0];
            this.#set(change.withAlign(table, column, chosen === '' || chosen === undefined ? null : chosen));
          },
        },
        ...alignments.map(([value, label]) => h('option', { key: value, value }, label)),
      ),
      table.align.length > 1 &&
        button('×', words.removeColumn(column + 1), () => this.#set(change.withoutColumn(table, column))),
    );
  }

  #row(row: number): ReactElement {
    const { table } = this.state;
    const isHeading = table.headed && row === 0;
    return h(
      'tr',
      { key: row, className: isHeading ? 'table-heading' : undefined },
      ...(table.rows[row] ?? []).map((cell, column) =>
        h(
          'td',
          { key: column },
          h('input', {
            value: cell.words,
            className: table.align[column] === 'right' ? 'table-figures' : undefined,
            'aria-label': isHeading ? words.heading(column + 1) : words.cell(row + 1, column + 1),
            onChange: ({ target }: ChangeEvent<HTMLInputElement>) =>
              this.#set(change.withWords(table, row, column, target.value)),
          }),
        ),
      ),
      h(
        'td',
        { key: 'remove' },
        table.rows.length > 1 && button('×', words.removeRow(row + 1), () => this.#set(change.withoutRow(table, row))),
      ),
    );
  }
}

function button(label: string, heard: string | undefined, onClick: () => void): ReactElement {
  return h('button', { type: 'button', onClick, 'aria-label': heard, title: heard }, label);
}
