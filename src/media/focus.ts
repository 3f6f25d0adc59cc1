/** The point of a picture that must stay visible when it is cropped, in percent from its left and its upper edge. */
export interface Focus {
  x: number;
  y: number;
}

/** The step of ten percent that a point lies in, from 0 to 10. Style sheets know these; a page may hold no style of its own. */
export const focusStep = (percent: number): number => Math.round(percent / 10);

/** The attributes by which `front.css` crops a picture around its point; none for a picture without one. */
export function focusAttributes(focus: Focus | undefined): Record<string, number> {
  return focus ? { 'data-focus-x': focusStep(focus.x), 'data-focus-y': focusStep(focus.y) } : {};
}
