import type { PreviewTemplateComponentProps } from 'decap-cms-core';
import { createElement, useEffect, useRef, type FunctionComponent } from 'react';
import type { Store } from '../../stored/store.ts';
import { findMedia } from './find-media.ts';
import { PreviewPane } from '../../preview/pane.ts';

/** The preview of a release, as the component that Decap asks for. Decap gives it the form anew at every key. */
export function releasePreview(store: Store): FunctionComponent<PreviewTemplateComponentProps> {
  return function ReleasePreview(props) {
    const place = useRef<HTMLDivElement>(null);
    const pane = useRef<PreviewPane>(undefined);
    useEffect(() => {
      if (place.current) pane.current = new PreviewPane(place.current, store);
      return () => pane.current?.close();
    }, []);
    useEffect(() => {
      const slug: unknown = props.entry.get('slug');
      pane.current?.show({
        id: typeof slug === 'string' && slug !== '' ? slug : undefined,
        entry: props.entry.get('data').toJS(),
        find: findMedia(props),
      });
    });
    return createElement('div', { ref: place });
  };
}
