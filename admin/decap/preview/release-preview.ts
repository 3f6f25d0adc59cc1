import type { PreviewTemplateComponentProps } from 'decap-cms-core';
import { createElement, useEffect, useRef, type FunctionComponent } from 'react';
import type { Store } from '../saving/store.ts';
import { findMedia } from './find-media.ts';
import { Stage } from '../../preview/pane.ts';

/** The preview of a release, as the component that Decap asks for. Decap gives it the form anew at every key. */
export function releasePreview(store: Store): FunctionComponent<PreviewTemplateComponentProps> {
  return function ReleasePreview(props) {
    const place = useRef<HTMLDivElement>(null);
    const stage = useRef<Stage>(undefined);
    useEffect(() => {
      if (place.current) stage.current = new Stage(place.current, store);
      return () => stage.current?.close();
    }, []);
    useEffect(() => {
      const slug: unknown = props.entry.get('slug');
      stage.current?.show({
        id: typeof slug === 'string' && slug !== '' ? slug : undefined,
        entry: props.entry.get('data').toJS(),
        find: findMedia(props),
      });
    });
    return createElement('div', { ref: place });
  };
}
