import type { APIRoute } from 'astro';
import { openNewsroom } from '../../newsroom.ts';
import { cardOfNewsroom } from '../../share/picture/cards.ts';
import { renderCard } from '../../share/picture/render-card.ts';

export const GET: APIRoute = async () => {
  const { settings } = await openNewsroom();
  return new Response(await renderCard(cardOfNewsroom(settings)), { headers: { 'content-type': 'image/png' } });
};
