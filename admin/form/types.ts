/**
 * What a form is made of, under the names that Decap has for it, since Decap draws it. Nothing here is Decap's: its own
 * types lag behind the product (no `min`/`max` on relations, no hints in blocks), so what is built from these is handed
 * over once, in `decap/start.ts`.
 */

/** One field of a form. Options that a widget does not know are never set. */
export interface Field {
  name: string;
  label: string;
  hint?: string;
  required: boolean;
  /** Demanded only under a condition, which the hint says: the form alone does not stop whoever leaves it empty. */
  conditional?: boolean;
  /** The most characters that the schema takes. */
  limit?: number;
  widget: string;
  /** `object` and `list`: the fields inside. */
  fields?: Field[];
  /** `list` of plain values: the one field that each item is. */
  field?: Field;
  collapsed?: boolean;
  minimize_collapsed?: boolean;
  label_singular?: string;
  summary?: string;
  /** `select` and `relation`. */
  multiple?: boolean;
  options?: Option[];
  collection?: string;
  value_field?: string;
  search_fields?: string[];
  display_fields?: string[];
  options_length?: number;
  /** `datetime`. */
  format?: string;
  date_format?: string | false;
  time_format?: string | false;
  /** `number`. */
  value_type?: 'int' | 'float';
  min?: number;
  max?: number;
  step?: number;
  /** `image` and `file`. */
  choose_url?: boolean;
  /** `markdown`. */
  modes?: ('rich_text' | 'raw')[];
  buttons?: string[];
  editor_components?: string[];
}

/** One choice in a select. */
export interface Option {
  value: string;
  label: string;
}

/** A collection that is one file among others in a folder, or (`files`) a few single files. */
export interface Collection {
  name: string;
  label: string;
  label_singular: string;
  description?: string;
  format: string;
  folder?: string;
  extension?: string;
  create?: boolean;
  delete?: boolean;
  identifier_field?: string;
  slug?: string;
  path?: string;
  media_folder?: string;
  public_folder?: string;
  /** Whether the page is shown beside the form. */
  editor?: { preview: boolean };
  preview_path?: string;
  preview_path_preserve_slashes?: boolean;
  summary?: string;
  sortable_fields?: { field: string; label: string; default_sort?: 'asc' | 'desc' }[];
  view_filters?: { label: string; field: string; pattern: string | boolean }[];
  view_groups?: { label: string; field: string; pattern?: string }[];
  fields?: Field[];
  files?: { name: string; label: string; file: string; description?: string; fields: Field[] }[];
}
