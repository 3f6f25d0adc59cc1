import type { PreviewTemplateComponentProps } from 'decap-cms-core';
import { createElement, useEffect, useRef, type FunctionComponent } from 'react';
import type { Store } from '../../stored/store.ts';
import { findMedia } from './find-media.ts';
import type { MakePageKind } from '../../preview/page-kind.ts';
import { PreviewPane } from '../../preview/pane.ts';

/** The preview of one kind of page, as the component that Decap asks for. Decap gives it the form anew at every key. */
export function previewOf(make: MakePageKind, store: Store): FunctionComponent<PreviewTemplateComponentProps> {
  return function Preview(props) {
    const place = useRef<HTMLDivElement>(null);
    const pane = useRef<PreviewPane>(undefined);
    useEffect(() => {
      if (place.current) pane.current = new PreviewPane(place.current, store, make);
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
