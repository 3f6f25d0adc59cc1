import type CMS from 'decap-cms-app';
import { createElement, useCallback, type ComponentType, type ReactNode } from 'react';

/** A field as Decap describes it: an Immutable map. */
interface Field {
  set(name: string, value: string): Field;
}

interface Props {
  getAsset(file: string, field: Field): unknown;
}

/**
 * Shows a picture that has just been uploaded in the field that it was chosen in. Decap takes an address such as
 * `/media/2026/bus.jpg` for one that the site already has, and shows a broken picture until it is saved and built; here it
 * is asked for the file, which it has in memory.
 * @param image Decap's widget for pictures
 */
export function withThumbnail(image: ReturnType<typeof CMS.getWidget>): (props: Props) => ReactNode {
  const control = image?.control as unknown as ComponentType<Props>;
  return function ImageField(props) {
    const { getAsset } = props;
    const find = useCallback(
      (file: string, field: Field) => {
        const end = file.lastIndexOf('/');
        if (!file.startsWith('/media/')) return getAsset(file, field);
        const folder = file.slice(0, end);
        const there = field.set('media_folder', `/content${folder}`).set('public_folder', folder);
        return getAsset(file.slice(end + 1), there);
      },
      [getAsset],
    );
    return createElement(control, { ...props, getAsset: find });
  };
}
