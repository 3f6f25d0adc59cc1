import { createElement, type ComponentType, type ReactNode } from 'react';
import { handedOver } from './handed-over.ts';

/**
 * Stands for what Decap's media library looks like: the files of one year's folder, by name alone, all drawn at once. Here
 * are those of all years, with where each is used.
 */
export default function MediaLibraryModal(given: object): ReactNode {
  return createElement(handedOver('MediaLibrary') as ComponentType<object>, given);
}

/** What Decap demands of a file in its library; it need demand nothing here. */
export const fileShape = {};
